import { expect, test } from 'vitest';
import { normativeDocument, reportOf } from '../county.ts';

const file = 'content/normative-documents/ceshigui-2024-12.md';
const report = (indexNumber: string) =>
	reportOf({ [file]: normativeDocument({ indexNumber: JSON.stringify(indexNumber) }) });

test.each([
	'CS000-0202-2024-0012',
	'测政办-2024-0012',
	'990000001／2024－00012',
	'999903001/2024 - 00012',
	'A/2024/12',
	'20240012',
	'GK00123',
	'号'.repeat(200),
])('%s is published as it is, and reminded of', (indexNumber) => {
	expect(report(indexNumber)).toBe(
		`以下是提醒，不影响发布：\n${file}:4  索引号：不是常见的写法“机构代码/年份-流水号”，例如 640599001/2024-00012；本地确实这样编的，照实公布\n已检查 3 条，没有错误，另有 1 处提醒。`,
	);
});

test.each([
	['', '索引号：不能为空'],
	['——', '索引号：“——”里没有数字，也没有字母，不是索引号。没有索引号的，删去这一行'],
	['/-', '索引号：“/-”里没有数字，也没有字母，不是索引号。没有索引号的，删去这一行'],
	['1\n2', '索引号：要写在一行里'],
	['1'.repeat(201), '索引号：太长，最多 200 个字'],
])('%j can be none', (indexNumber, message) => {
	expect(report(indexNumber)).toContain(`${file}:4  ${message}`);
});

test('one index number twice is reminded of, however it is written', () => {
	const twin = normativeDocument({
		documentNumber: '测政规〔2024〕13号',
		indexNumber: '"999903001／2024－00012"',
	});
	expect(reportOf({ 'content/normative-documents/twin.md': twin })).toContain(
		`content/normative-documents/twin.md:4  索引号：与 ${file} 重复，请核对`,
	);
});

test('a number and a time to the second, as portals export them, are published as they are', () => {
	const report = reportOf({
		'content/normative-documents/ceshigui-2024-12.md': normativeDocument({
			indexNumber: '/202305-00201',
			formedOn: '2024-05-20 14:53:56',
			publishedOn: '2024-05-24 09:10:11',
		}),
	});
	expect(report.split('\n').slice(1)).toEqual([
		expect.stringContaining('索引号：不是常见的写法“机构代码/年份-流水号”'),
		'已检查 3 条，没有错误，另有 1 处提醒。',
	]);
});
