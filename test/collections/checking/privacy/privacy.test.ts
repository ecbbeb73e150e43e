import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../../src/collections/checking/check.ts';
import { formatMasks } from '../../../../src/collections/checking/privacy/format-masks.ts';
import { collections } from '../../../../src/collections/portal/collections.ts';
import { formatProblems } from '../../../../src/collections/checking/problems.ts';
import { seeded } from '../../../domain/personal-data/random.ts';
import { identityNumber, mobileNumber } from '../../../domain/personal-data/synthetic.ts';
import { normativeDocument, settings } from '../../county.ts';

const random = seeded(3);
const [identity, mobile] = [identityNumber(random), mobileNumber(random)];
const masked = `${identity.slice(0, 6)}************`;

const file = 'content/normative-documents/ceshigui-2024-12.md';
const header = '核对码,文件,内容,理由,决定人,决定日期';

/** The result of checking a small county with these files. */
function check(files: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-privacy-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const all = {
		'content/site.yaml': settings,
		'content/agencies/government.md':
			"---\nname: 测试县人民政府\ntype: county\nindexPrefix: '999903001'\noffice:\n  address: 测试县测试路1号\n  hours: 工作日\n  phone: 0000-0000000\n---\n\n管理全县行政工作。\n",
		...files,
	};
	for (const [path, text] of Object.entries(all)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const { problems, recordCount, privacy } = checkContent(
		`${folder}/content`,
		`${folder}/public`,
		collections,
	);
	const report = formatProblems(problems, recordCount, privacy.exceptionsInForce);
	const masks = formatMasks(privacy.findings);
	return {
		report: report.replaceAll(`${folder}/`, ''),
		masks: masks.replaceAll(`${folder}/`, ''),
		codes: privacy.findings.map(({ code }) => code),
	};
}

test('a row of a table is read across its cells', () => {
	const { report } = check({
		'content/synonyms/local.csv': `日常说法,规范用语\n甲,乙\n张三,${mobile}\n`,
	});
	expect(report).toContain(
		`content/synonyms/local.csv:3  疑似手机号码 ${mobile.slice(0, 3)}********，公开前必须删去`,
	);
});

test('a record whose fields are wrong is looked through all the same', () => {
	const { report } = check({ [file]: normativeDocument({ topic: '没有' }, `${identity}\n`) });
	expect(report).toContain(`${file}:14  疑似身份证号码 ${masked}，公开前必须删去`);
	expect(report).toContain('主题分类：');
});

test('the parts of a field stand at their own lines', () => {
	const attachments = `\n  - file: /files/a.docx\n    title: 名单 ${identity}`;
	const { report } = check({
		[file]: normativeDocument({ attachments }),
		'public/files/a.docx': '',
	});
	expect(report).toContain(`${file}:14  疑似身份证号码 ${masked}`);
});

test('what is excepted is published, counted, and not shown as a problem', () => {
	const document = { [file]: normativeDocument({}, `张三 ${identity}\n`) };
	const { codes } = check(document);
	expect(codes).toHaveLength(1);
	const { report, masks } = check({
		...document,
		'content/privacy-exceptions/2027.csv': `${header}\n${codes[0]},${file},${masked},编号与身份证号码相同,办公室,2027-06-01\n`,
	});
	expect(report).toBe(
		'已检查 4 条，没有错误。\n个人信息例外 1 条有效（content/privacy-exceptions/），所涉内容会公开。',
	);
	expect(masks).toBe('没有发现疑似个人信息。');
});

test('an exception holds for one value in one file', () => {
	const { codes } = check({ [file]: normativeDocument({}, `${identity}\n`) });
	const exceptions = {
		'content/privacy-exceptions/2027.csv': `${header}\n${codes[0]},${file},${masked},编号相同,办公室,2027-06-01\n`,
	};
	const other = identityNumber(random);
	for (const files of [
		{ [file]: normativeDocument({}, `${other}\n`) },
		{ [file.replace('12', '13')]: normativeDocument({}, `${identity}\n`) },
	]) {
		const { report } = check({ ...exceptions, ...files });
		expect(report).toContain('公开前必须删去');
		expect(report).toContain(
			`content/privacy-exceptions/2027.csv:2  核对码：${file} 里没有与 ${codes[0]} 对应的内容了，请删去这一行`,
		);
		expect(report).not.toContain('条有效');
	}
});

test.each([
	['12345,a,b,c,d,2027-06-01', '核对码：是 5 个小写字母'],
	['abcde,a,b,,d,2027-06-01', '理由：必填未填'],
])('an exception needs its fields: %s', (row, message) => {
	expect(check({ 'content/privacy-exceptions/2027.csv': `${header}\n${row}\n` }).report).toContain(
		`content/privacy-exceptions/2027.csv:2  ${message}`,
	);
});

test('--mask names place, proposal and code, never the value', () => {
	const { masks, codes } = check({
		[file]: normativeDocument({}, `${identity}\n\n电话 ${mobile}\n`),
	});
	expect(masks).toContain(`${file}:14  身份证号码（必须改）→ ${masked}  核对码 ${codes[0]}\n`);
	expect(masks).toContain(
		`${file}:16  手机号码（请核对）→ ${mobile.slice(0, 3)}********  核对码 ${codes[1]}\n`,
	);
	expect(masks).not.toContain(identity);
	expect(masks).not.toContain(mobile);
});

test('an import’s thousands of warnings neither hide personal data nor are hidden by it', () => {
	const importedFrom = '{ source: https://old.example/1.html }';
	const document = (index: number) =>
		normativeDocument(
			{
				documentNumber: undefined,
				indexNumber: `999903001/2024-1${String(index).padStart(4, '0')}`,
				importedFrom,
			},
			`电话 ${mobileNumber(random)}\n\n电话 ${mobileNumber(random)}\n\n邮箱 a${index}@163.com\n`,
		);
	const files = Array.from({ length: 70 }, (_, index) => [
		`content/normative-documents/z-${String(index).padStart(2, '0')}.md`,
		document(index),
	]);
	const lines = check(Object.fromEntries(files)).report.split('\n');
	expect(lines.length).toBeLessThan(110);
	expect(lines[1]).toMatch(
		/^content\/normative-documents\/z-00\.md:\d+ {2}疑似手机号码 \d{3}\*{8}，属于个人的应当删去（另有 1 处，在第 \d+ 行）$/,
	);
	expect(lines.filter((line) => line.includes('疑似手机号码'))).toHaveLength(21);
	expect(lines.find((line) => line.includes('疑似手机号码：'))).toMatch(
		/z-20\.md:\d+ {2}疑似手机号码：从这个文件起还有 50 个文件、100 处，运行 npm run check -- --mask 列出全部$/,
	);
	expect(lines.filter((line) => line.includes('疑似个人邮箱'))).toHaveLength(21);
	expect(lines.filter((line) => line.includes('发文字号'))).toHaveLength(51);
});

test('personal data comes first among errors and is not cut off by a file’s others', () => {
	const wrong = Array.from({ length: 30 }, (_, index) => `[甲](/none-${index}/)`).join('\n\n');
	const { report } = check({ [file]: normativeDocument({}, `${wrong}\n\n${identity}\n`) });
	expect(report.split('\n')[0]).toContain('疑似身份证号码');
});
