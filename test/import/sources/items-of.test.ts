import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readLines } from '../../../src/import/sources/lines.ts';
import { fileColumns, sourceItems } from '../../../src/import/sources/items-of.ts';
import { listFiles } from '../../../src/import/sources/list-files.ts';
import { gbkPage, gbkRows } from '../fixtures/pages.ts';
import type { SourceItem, Unreadable } from '../../../src/import/item/source-item.ts';
import type { SourceFile } from '../../../src/import/sources/list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): SourceFile {
	writeFileSync(join(folder, name), content);
	const [file] = listFiles([join(folder, name)]).files;
	if (!file) throw new Error(`${name} is no source`);
	return file;
}

async function read(file: SourceFile | undefined): Promise<(SourceItem | Unreadable)[]> {
	const items = file ? await Array.fromAsync(sourceItems(file)) : [];
	return items.filter((item): item is SourceItem | Unreadable => !('passedOver' in item));
}

const brief = (item: SourceItem | Unreadable) =>
	'columns' in item ? [item.line, Object.fromEntries(item.columns)] : [item.line, item.reason];

test('JSONL: an object a line; lists, numbers and NaN; other lines are named', async () => {
	const file = write(
		'a.jsonl',
		'{"a":"甲","b":["1",2,null],"c":NaN,"d":"NaN"}\n\n[1]\n{"a":\n{"a":3}',
	);
	expect((await read(file)).map(brief)).toEqual([
		[1, { a: ['甲'], b: ['1', '2'], c: [], d: ['NaN'] }],
		[3, '这一行不是 JSON 对象'],
		[4, '这一行不是 JSON 对象'],
		[5, { a: ['3'] }],
	]);
});

test('JSONL packed with gzip; one cut off is read up to there', async () => {
	const packed = gzipSync('{"a":"甲"}\n{"a":"乙"}\n');
	expect((await read(write('b.jsonl.gz', packed))).map(brief)).toEqual([
		[1, { a: ['甲'] }],
		[2, { a: ['乙'] }],
	]);
	const [item] = await read(write('c.jsonl.gz', packed.subarray(0, 20)));
	expect(item).toMatchObject({
		source: 'c.jsonl.gz',
		reason: expect.stringContaining('文件读不下去'),
	});
});

test('CSV as Excel saves it: titles, blank rows and columns, line ends in headings, semicolons', async () => {
	const rows = [[2, { 标题: ['甲'], 日期: ['2026/1/8'] }]];
	const after = (lines: number, items: unknown[]) =>
		items.map((item) => (Array.isArray(item) ? [Number(item[0]) + lines, item[1]] : item));
	const table = '"标\n题",\u00a0日期\n甲,2026/1/8\n';
	expect((await read(write('t1.csv', table))).map(brief)).toEqual(after(1, rows));
	const titled = await read(write('t2.csv', `文件目录,\r\n,\r\n${table},\r\n,\r\n`));
	expect(titled.map(brief)).toEqual(after(3, rows));
	expect(titled).toMatchObject([{ notes: [{ problem: '列名上面的“文件目录”没有读' }] }]);
	const semicolons = `sep=;\n${table.replaceAll(',', ';')}`;
	expect((await read(write('t3.csv', semicolons))).map(brief)).toEqual(after(2, rows));
	for (const length of [3, 30]) {
		const column = ['标题', ...Array.from({ length }, (_, i) => `甲${i}`)].join('\n');
		const expected = Array.from({ length }, (_, i) => [i + 2, { 标题: [`甲${i}`] }]);
		expect((await read(write('t4.csv', column))).map(brief)).toEqual(expected);
	}
});

test('CSV: byte order mark, quotes, line numbers, a row with the wrong number of cells', async () => {
	const file = write('d.csv', '\ufeff甲,乙\r\n1,"x\r\ny"\r\n\r\n2\r\n3,""""\r\n');
	const items = await read(file);
	expect(items.map(brief)).toEqual([
		[2, { 甲: ['1'], 乙: ['x\ny'] }],
		[5, { 甲: ['2'], 乙: [] }],
		[6, { 甲: ['3'], 乙: ['"'] }],
	]);
	expect(items[1]).toMatchObject({
		notes: [{ problem: '这一行有 1 格，表头有 2 格，请核对有无错位' }],
	});
});

test('CSV in GBK is read and remarked on once', async () => {
	expect(await read(write('gbk.csv', gbkRows))).toMatchObject([
		{
			columns: new Map([
				['标题', ['关于甲事项的通知']],
				['文号', ['青政发〔2024〕1号']],
				['发布日期', ['2024年1月2日']],
				['正文', ['正文甲。']],
			]),
			notes: [{ problem: '文件不是 UTF-8 编码，已按 GBK（GB 18030）读取，请核对有无乱码' }],
		},
	]);
});

test.each(['甲\t乙\n1\t2,3', '甲;乙\n1;2,3'])('CSV separated by other signs: %j', async (text) => {
	expect((await read(write('e.csv', text))).map(brief)).toEqual([[2, { 甲: ['1'], 乙: ['2,3'] }]]);
});

test('pages in GBK', async () => {
	expect(await read(write('gbk.html', gbkPage))).toMatchObject([
		{
			columns: new Map([
				['发布日期', ['2009年9月28日']],
				['浏览器标题', ['关于虚构节日放假的通知']],
			]),
		},
	]);
});

test('lines are split across pieces and cut when they are too long', async () => {
	const pieces = (async function* () {
		yield* ['甲', '乙\n丙', '丁丁丁', '丁丁\n\n戊'];
	})();
	expect(await Array.fromAsync(readLines(pieces, 4))).toEqual([
		{ number: 1, text: '甲乙', tooLong: false },
		{ number: 2, text: '丙丁丁丁丁丁', tooLong: true },
		{ number: 3, text: '', tooLong: false },
		{ number: 4, text: '戊', tooLong: false },
	]);
});

test('columns are looked for until all wanted ones are found', async () => {
	const file = write('f.jsonl', '{"a":1}\n{"b":1}\n{"c":1}');
	expect(await fileColumns(file, new Set(['b']))).toEqual(new Set(['a', 'b']));
	expect(await fileColumns(file, new Set(['x']))).toEqual(new Set(['a', 'b', 'c']));
});

test('folders give their importable files by name, without the parts of saved pages', () => {
	const inner = join(folder, 'inner');
	for (const name of [
		'b.html',
		'a.JSONL',
		'sub/c.csv',
		'a_files/d.html',
		'.e.html',
		'f.docx',
		'g.pptx',
	]) {
		mkdirSync(dirname(join(inner, name)), { recursive: true });
		writeFileSync(join(inner, name), '');
	}
	const { files, problems } = listFiles([inner, join(inner, 'g.pptx'), join(folder, 'none')]);
	expect(files.map(({ name, kind }) => [name, kind])).toEqual([
		['a.JSONL', 'jsonl'],
		['b.html', 'page'],
		['sub/c.csv', 'csv'],
	]);
	expect(problems).toEqual([
		`不能导入这种文件：${join(inner, 'g.pptx')}。可以导入 .html、.htm、.docx、.jsonl、.jsonl.gz、.csv`,
		`没有这个文件或文件夹：${join(folder, 'none')}`,
	]);
});

test('Word files beside pages are their attachments; alone or named they are documents', () => {
	const inner = join(folder, 'word');
	for (const name of ['old/a.html', 'old/b.docx', 'new/c.docx']) {
		mkdirSync(dirname(join(inner, name)), { recursive: true });
		writeFileSync(join(inner, name), '');
	}
	const named = (...paths: string[]) =>
		listFiles(paths.map((path) => join(inner, path))).files.map(({ name }) => name);
	expect(named('old')).toEqual(['a.html']);
	expect(named('new')).toEqual(['c.docx']);
	expect(named('old/b.docx')).toEqual(['b.docx']);
});

test('links in a folder are named and not followed, in a circle or out of it', () => {
	const inner = join(folder, 'linked');
	mkdirSync(join(inner, 'sub'), { recursive: true });
	mkdirSync(join(folder, 'outside'));
	writeFileSync(join(inner, 'sub/a.html'), '');
	writeFileSync(join(folder, 'outside/secret.html'), '');
	symlinkSync(inner, join(inner, 'sub/circle'));
	symlinkSync(join(folder, 'outside'), join(inner, 'out'));
	symlinkSync(join(folder, 'outside/secret.html'), join(inner, 'secret.html'));
	const { files, links } = listFiles([inner]);
	expect(files.map(({ name }) => name)).toEqual(['sub/a.html']);
	expect(links).toEqual(['out', 'secret.html', 'sub/circle'].map((name) => join(inner, name)));
});
