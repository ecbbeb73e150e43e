import { expect, test } from 'vitest';
import { convertBody } from '../../../src/import/body/convert-body.ts';

function convert(html: string) {
	const { markdown, notes } = convertBody(
		{ content: { format: 'html', text: html }, attachments: [] },
		{ title: '标题' },
	);
	return { markdown: markdown.trimEnd(), problems: notes.map(({ problem }) => problem) };
}

const rows = (markdown: string) =>
	markdown.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| -'));

test('every row is a row, the first one the header, and | is escaped', () => {
	const { markdown, problems } = convert(
		'<table><tr><th>甲<th>乙<tr><td>1|2<td><tr><td><td></table>',
	);
	expect(markdown).toBe('| 甲 | 乙 |\n| - | - |\n| 1\\|2 | |\n| | |');
	expect(problems).toEqual([]);
});

test('merged cells are repeated and reported', () => {
	const { markdown, problems } = convert(
		'<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁<tr><td rowspan="0">1<td>2<td>3<tr><td>4<td>5</table>',
	);
	expect(rows(markdown)).toEqual([
		'| 甲 | 乙 | 乙 |',
		'| 甲 | 丙 | 丁 |',
		'| 1 | 2 | 3 |',
		'| 1 | 4 | 5 |',
	]);
	expect(problems).toEqual(['表格有 3 处合并单元格，已拆开并重复填写，请核对']);
});

test('a row that is one cell from edge to edge says its text once', () => {
	const { markdown, problems } = convert(
		'<table><tr><td>甲<td>乙<td>丙<tr><td colspan=3><b>一类</b><tr><td>1<td>2<td>3</table>',
	);
	expect(rows(markdown)).toEqual(['| 甲 | 乙 | 丙 |', '| **一类** | | |', '| 1 | 2 | 3 |']);
	expect(problems).toEqual([]);
});

test.each([
	[
		'columns that no row tells apart are one',
		'<table><tr><td colspan=2>甲<td>乙<tr><td colspan=2>1<td>2</table>',
		['| 甲 | 乙 |', '| 1 | 2 |'],
	],
	[
		'short rows are filled up',
		'<table><tr><td>甲<td>乙<td>丙<tr><td>1</table>',
		['| 甲 | 乙 | 丙 |', '| 1 | | |'],
	],
	[
		'absurd spans do no harm',
		'<table><tr><td colspan=99999 rowspan=99999>甲<td>乙<tr><td>1<td>2</table>',
		['| 甲 | 乙 | |', '| 甲 | 1 | 2 |'],
	],
	[
		'thead, tbody and tfoot in order',
		'<table><tfoot><tr><td>5<td>6</tfoot><thead><tr><th>甲<th>乙</thead><tbody><tr><td>1<td>2</table>',
		['| 甲 | 乙 |', '| 1 | 2 |', '| 5 | 6 |'],
	],
])('%s', (_, html, expected) => {
	expect(rows(convert(html).markdown)).toEqual(expected);
});

test('paragraphs and lists in a cell are joined by <br>', () => {
	const { markdown } = convert(
		'<table><tr><td>甲<td>乙<tr><td><p>1</p><p>2</p><td>3<br>4<ul><li>5</li></ul></table>',
	);
	expect(rows(markdown)[1]).toBe('| 1<br>2 | 3<br>4<br>• 5 |');
});

test('tables that only arrange the page are dissolved', () => {
	const data = '<table><tr><td>1<td>2<tr><td>3<td>4</table>';
	const { markdown } = convert(
		`<table><tr><td><p>甲。</p>${data}</td></tr><tr><td>乙。</td></tr></table>`,
	);
	expect(markdown).toBe('甲。\n\n| 1 | 2 |\n| - | - |\n| 3 | 4 |\n\n乙。');
	expect(
		convert(
			`<table><tr><td>左</td><td>${data}</td></tr><tr><td></td><td>${data}</td></tr></table>`,
		).markdown.match(/^\| 1/gm),
	).toHaveLength(2);
	expect(convert('<table><tr><td>甲。<td>乙。</table>').markdown).toBe('甲。\n\n乙。');
});

test('a table within a cell of data follows behind the table and is reported', () => {
	const { markdown, problems } = convert(
		'<table><tr><td>很长的表头一很长的表头一<td>很长的表头二很长的表头二<tr><td>甲<td><table><tr><td>1<td>2<tr><td>3<td>4</table></table>',
	);
	expect(markdown).toContain('| 甲 | （见下表） |\n\n| 1 | 2 |');
	expect(problems).toEqual(['单元格里还有表格，已移到外层表格之后，请核对']);
});
