import { expect, test } from 'vitest';
import { information } from '../../../src/collections/information.ts';
import { commonNames } from '../../../src/import/fields/field-names.ts';
import { guessMapping } from '../../../src/import/fields/guess-mapping.ts';
import { missingColumns, parseMapping, targetsOf } from '../../../src/import/fields/mapping.ts';

const parse = (text: string) => parseMapping('映射.yaml', text, information);

test('a column, the first of several, parts of one, a constant', () => {
	const text = [
		'title: 标题',
		'publishedOn: [发布日期, 创建时间]',
		'keywords: { column: 关键词, split: "|" }',
		'category: { value: regulations }',
		'body: { column: [正文, 内容], format: html }',
		'importedFrom.source: 网址',
	].join('\n');
	expect(parse(text)).toEqual({
		problems: [],
		mapping: new Map<string, unknown>([
			['title', { columns: ['标题'] }],
			['publishedOn', { columns: ['发布日期', '创建时间'] }],
			['keywords', { columns: ['关键词'], split: '|' }],
			['category', { value: 'regulations' }],
			['body', { columns: ['正文', '内容'], format: 'html' }],
			['importedFrom.source', { columns: ['网址'] }],
		]),
	});
});

test('every mistake is named with line and field, with a guess of what was meant', () => {
	const text = [
		'title: 标题',
		'effectiveDate: 日期',
		'发文字号: 文号',
		'expiresOn: 有效期',
		'body: { column: 正文, format: word }',
		'topic: 3',
	].join('\n');
	expect(parse(text).problems).toMatchInlineSnapshot(`
		[
		  "映射.yaml:2  effectiveDate：“主动公开信息”没有这个字段",
		  "映射.yaml:3  发文字号：“主动公开信息”没有这个字段，是不是 documentNumber？",
		  "映射.yaml:4  expiresOn：“主动公开信息”没有这个字段",
		  "映射.yaml:5  body：应写列名、[列名1, 列名2]、{ column: 列名, split: "、" } 或 { value: 固定内容 }，format 是 text、html 或 markdown",
		  "映射.yaml:6  topic：应写列名、[列名1, 列名2]、{ column: 列名, split: "、" } 或 { value: 固定内容 }",
		]
	`);
});

test('a file that is no mapping', () => {
	expect(parse('title: [').problems).toEqual([
		'映射.yaml:1  缩进不齐：同一层的各行行首空格数要相同',
	]);
	expect(parse('- title').problems).toEqual([
		'映射.yaml:1  这一行没有“字段: ”。是上一行的内容，请接在上一行后面，不要换行；是另一个字段，请写成“字段: 内容”',
	]);
});

test('columns that no file has are named, with a guess', () => {
	const { mapping } = parse('title: 标 题\nindexNumber: [索引号, 编码]');
	expect(missingColumns(mapping, new Set(['标题', '索引号', '发布日期']))).toEqual([
		'title：要导入的文件里没有“标 题”这一列，是不是 标题？。现有的列：标题、索引号、发布日期',
		'indexNumber：要导入的文件里没有“编码”这一列。现有的列：标题、索引号、发布日期',
	]);
});

test('without a mapping, columns are known by their names, however they are typed', () => {
	const columns = [
		'doc_number',
		'标 题',
		'publication_date',
		'内容',
		'备注',
		'发布机构',
		'发文机关',
	];
	expect(guessMapping(columns, targetsOf(information), commonNames)).toEqual(
		new Map([
			['title', { columns: ['标 题'] }],
			['issuers', { columns: ['发文机关', '发布机构'] }],
			['publishedOn', { columns: ['publication_date'] }],
			['documentNumber', { columns: ['doc_number'] }],
			['body', { columns: ['内容'] }],
		]),
	);
});
