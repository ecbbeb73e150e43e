import { expect, test } from 'vitest';
import { normativeDocument, reportOf } from '../../county.ts';

const folder = 'content/normative-documents/';
let serial = 0;
const numbered = (changes: Record<string, string | undefined>, body?: string) => {
	serial += 1;
	return normativeDocument(
		{
			indexNumber: `999903001/2024-009${String(serial).padStart(2, '0')}`,
			documentNumber: `测政规〔2024〕${serial + 100}号`,
			...changes,
		},
		body,
	);
};
/** The lines of a report that speak of the files. */
const linesOf = (files: Record<string, string>) =>
	reportOf(
		Object.fromEntries(Object.entries(files).map(([id, text]) => [`${folder}${id}.md`, text])),
	)
		.split('\n')
		.filter((line) => line.startsWith(folder))
		.map((line) => line.slice(folder.length));
const later = {
	formedOn: '2025-01-02',
	publishedOn: '2025-01-03',
	effectiveOn: '2025-02-01',
	expiresOn: '2029-12-31',
};

test('two documents of one number, or one registration number, are a reminder with both files', () => {
	expect(
		linesOf({
			a: numbered({ documentNumber: '测政规〔2024〕90号', registrationNumber: 'CS-1' }),
			b: numbered({ documentNumber: '测政规〔2024〕90号', registrationNumber: 'CS-1' }),
		}).filter((line) => line.includes('相同')),
	).toEqual([
		expect.stringMatching(
			/^b\.md:\d+ {2}发文字号：与 content\/normative-documents\/a\.md 相同，请核对$/,
		),
		expect.stringMatching(
			/^b\.md:\d+ {2}统一登记号：与 content\/normative-documents\/a\.md 相同，请核对$/,
		),
	]);
});

test('a repeal that stands in the text alone is a reminder at its line', () => {
	const old = numbered({ title: '关于停车收费的通知', documentNumber: '测政规〔2024〕91号' });
	const text = '各单位：\n\n《关于停车收费的通知》（测政规〔2024〕91号）同时废止。';
	expect(linesOf({ old, newer: numbered(later, text) })).toEqual([
		expect.stringMatching(
			/^newer\.md:\d+ {2}废止的文件：正文写了废止站内的文件“old”，请写 repeals（可以运行 npm run check -- --apply 补上）$/,
		),
	]);
	expect(linesOf({ old, newer: numbered({ ...later, repeals: '[old]' }, text) })).toEqual([]);
});

test('a document that two others end is named at the later one', () => {
	expect(
		linesOf({
			old: numbered({}),
			first: numbered({ ...later, repeals: '[old]' }),
			second: numbered({ ...later, effectiveOn: '2025-03-01', replaces: '[old]' }),
		}),
	).toEqual([
		expect.stringMatching(
			/^second\.md:\d+ {2}替代的文件：“old”已由“first”废止、替代或者宣布失效（自 2025-02-01 起），以最早的为准，请核对$/,
		),
	]);
});

test('an own day of repeal and the day of another document are compared', () => {
	const files = (repealedOn: string) => ({
		old: numbered({ repealedOn, repealBasis: '公告' }),
		newer: numbered({ ...later, repeals: '[old]' }),
	});
	expect(linesOf(files('2025-02-01'))).toEqual([]);
	expect(linesOf(files('2025-01-15'))).toEqual([
		expect.stringContaining(
			'废止日期：“newer”也结束了本文件的效力（自 2025-02-01 起），以最早的为准，请核对',
		),
	]);
});

test('an extension that changes nothing is a reminder', () => {
	const extending = (id: string, until: string) =>
		numbered({ ...later, effects: `[{ document: ${id}, change: 延长有效期, until: '${until}' }]` });
	expect(linesOf({ old: numbered({}), newer: extending('old', '2031-06-30') })).toEqual([]);
	expect(linesOf({ old: numbered({}), newer: extending('old', '2026-06-30') })).toEqual([
		expect.stringContaining(
			'对其他文件效力的影响：“old”原来的有效期至 2029-06-30，延长后的日期不比它晚，请核对',
		),
	]);
	expect(
		linesOf({
			old: numbered({ repealedOn: '2024-12-01', repealBasis: '公告' }),
			newer: extending('old', '2031-06-30'),
		}),
	).toEqual([expect.stringContaining('“old”已经废止或者被替代，延长有效期不起作用，请核对')]);
});

test('what the old portal said and what a clean-up said is compared with the days', () => {
	const imported = (stated: string) =>
		numbered({ importedFrom: `{ source: https://old.example/, statedValidity: ${stated} }` });
	expect(linesOf({ a: imported('有效') })).toEqual([]);
	expect(linesOf({ a: imported('失效') })).toEqual([
		expect.stringContaining(
			'导入来源：效力状态在网页上显示“待核实”：原网站标注“失效”；按本站记录，将自2024年7月1日起施行，有效期至2029年6月30日。两者不一致。请核对',
		),
	]);
	expect(
		linesOf({
			a: numbered({
				repealedOn: '2024-07-15',
				repealBasis: '公告',
				cleanUps: `[{ on: '2024-08-01', result: 继续有效 }]`,
			}),
			b: numbered(later),
		}),
	).toEqual([
		expect.stringContaining(
			'清理：效力状态在网页上显示“待核实”：自2024年7月15日起废止，但2024年8月1日的清理结果是继续有效。请核对',
		),
	]);
});

test.each([
	['{ document: old, change: 延长有效期 }', '截止日期：必填未填，请加一行“until: …”'],
	['{ document: old, change: 部分废止 }', '涉及的条款：必填未填，请加一行“articles: …”'],
	['{ document: old, change: 废止, articles: 第三条 }', '“废止”是整个文件的'],
	[`{ document: old, change: 废止, until: '2026-01-01' }`, '“废止”没有截止日期'],
	[
		`{ document: old, change: 暂停执行, on: '2026-01-01', until: '2025-01-01' }`,
		'早于起始日期 2026-01-01',
	],
	['{ document: none, change: 废止 }', '没有编号为“none”的条目'],
])('the effect %s is refused', (effect, message) => {
	expect(
		linesOf({ old: numbered({}), newer: numbered({ ...later, effects: `[${effect}]` }) }).join(
			'\n',
		),
	).toContain(message);
});

test('a document may take effect before it was formed: a reminder, no error', () => {
	expect(linesOf({ a: numbered({ effectiveOn: '2024-01-01' }) })).toEqual([
		expect.stringContaining(
			'施行日期：早于成文日期 2024-05-20。请核对；文件确实溯及既往的，不用改',
		),
	]);
});
