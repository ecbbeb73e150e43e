import { expect, test } from 'vitest';
import { normativeDocument, reportOf } from './county.ts';

const file = 'content/normative-documents/ceshigui-2024-12.md';
const newer = 'content/normative-documents/ceshigui-2026-1.md';
const document = (changes: Record<string, string | undefined>, body?: string) =>
	reportOf({ [file]: normativeDocument(changes, body) });

/** A document of 2026 beside the one of 2024. */
const withNewer = (
	changes: Record<string, string | undefined>,
	old: Record<string, string | undefined> = {},
	body?: string,
) =>
	reportOf({
		[file]: normativeDocument(old, body),
		[newer]: normativeDocument({
			documentNumber: '测政规〔2026〕1号',
			indexNumber: '999903001/2026-00001',
			formedOn: '2026-03-02',
			publishedOn: '2026-03-03',
			effectiveOn: '2026-04-01',
			expiresOn: '2031-03-31',
			...changes,
		}),
	});

const repeal = { repealBasis: '某决定' };

test('two documents that end each other', () => {
	const both = withNewer(
		{ formedOn: '2024-05-20', repeals: '[ceshigui-2024-12]' },
		{ replaces: '[ceshigui-2026-1]' },
	);
	expect(both).toContain(
		`${file}:12  替代的文件：“ceshigui-2026-1”也写了废止或替代本文件，两份文件不能互相废止`,
	);
	expect(both).toContain(`${newer}:12  废止的文件：“ceshigui-2024-12”也写了废止或替代本文件`);
	expect(withNewer({ repeals: '[ceshigui-2024-12]' })).toBe('已检查 4 条，没有错误。');
});

test('a document that ends before it begins', () => {
	expect(document({ ...repeal, repealedOn: '2024-05-19' })).toMatch(
		/废止日期：早于成文日期 2024-05-20\n已检查 3 条，有 1 处/,
	);
	expect(document({ ...repeal, repealedOn: '2024-06-30' })).toMatch(
		/废止日期：早于施行日期 2024-07-01，请核对\n已检查 3 条，没有错误，另有 1 处提醒/,
	);
	expect(document({ ...repeal, repealedOn: '2030-01-01' })).toContain(
		'废止日期：有效期至 2029-06-30，那时已经失效，请核对',
	);
	expect(document({ ...repeal, repealedOn: '2025-01-01' })).toBe('已检查 3 条，没有错误。');
});

test('a document amended after its end', () => {
	const amended = (repealedOn: string) =>
		withNewer({ amends: '[ceshigui-2024-12]' }, { ...repeal, repealedOn });
	expect(amended('2025-12-31')).toContain('“ceshigui-2024-12”在 2025-12-31 已经废止，不能再修改');
	expect(amended('2026-12-31')).toBe('已检查 4 条，没有错误。');
});

test.each([
	['测政规〔2022〕12号', true],
	['测政规〔2026〕12号', true],
	['测政规〔2023〕12号', false],
	['测政规〔2024〕12号', false],
	['测政规〔2025〕12号', true],
])('the number %s on a document of 2024 is remarked on: %s', (documentNumber, remarked) => {
	expect(document({ documentNumber }).includes('请核对')).toBe(remarked);
});

test('a year that is far away', () => {
	const report = document({
		publishedOn: '2099-05-24',
		importedFrom: '{ source: https://a.example/ }',
	});
	expect(report).toContain('发布日期：2099-05-24 还很遥远，请核对年份');
});

test('a text that says another end than the field', () => {
	const article = (day: string) => `**第九条**　本办法自2024年7月1日起施行，有效期至${day}。\n`;
	expect(document({}, article('2029年6月30日'))).toBe('已检查 3 条，没有错误。');
	expect(document({}, article('2027年6月30日'))).toContain(
		`${file}:9  有效期至：正文写的是有效期至2027年6月30日，这里写的是 2029-06-30，请核对`,
	);
	const amended = withNewer({ amends: '[ceshigui-2024-12]' }, {}, article('2027年6月30日'));
	expect(amended).toBe('已检查 4 条，没有错误。');
	expect(document({}, '原许可证有效期至2025年1月1日的，到期换发。\n')).toBe(
		'已检查 3 条，没有错误。',
	);
});

test('a title of several lines', () => {
	expect(document({ title: '|\n  甲\n  乙' })).toContain('标题：要写在一行里');
});

const agency = (name: string, fields: string) => `---
name: ${name}
${fields}
office: { address: 某路, hours: 工作日, phone: 0000-0000000 }
---

职能。
`;

test.each([
	['某市某县开发区管委会', 'type: zone', '开发区管理机构有没有法律、法规、规章授权'],
	['某市生态环境局某县分局', 'type: vertical', '市级部门设在县里的分局请写 city-office'],
])('%s: who reconsiders its acts cannot be said', (name, fields, message) => {
	const report = reportOf({ 'content/agencies/a.md': agency(name, fields) });
	expect(report).toContain(message);
	expect(report).toContain('没有错误');
});

test('agencies that stand above one another', () => {
	const report = reportOf({
		'content/agencies/a.md': agency('甲局', 'type: department\nparent: b'),
		'content/agencies/b.md': agency('乙局', 'type: department\nparent: c'),
		'content/agencies/c.md': agency('丙局', 'type: department\nparent: b'),
	});
	expect(report).toContain('content/agencies/b.md:4  上级机构：上级机构绕成了一圈：b → c → b');
	expect(report).toContain('content/agencies/c.md:4  上级机构：上级机构绕成了一圈：c → b → c');
	expect(report).not.toContain('content/agencies/a.md');
});

test('two counties in one site', () => {
	expect(
		reportOf({ 'content/agencies/other.md': agency('乙县人民政府', 'type: county') }),
	).toContain(
		'content/agencies/other.md:3  机构类型：content/agencies/government.md 已经是县级人民政府，一个县只有一个',
	);
});
