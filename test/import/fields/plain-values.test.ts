import { expect, test } from 'vitest';
import { plainValues } from '../../../src/import/fields/plain-values.ts';
import { readAttachments } from '../../../src/import/read-attachments.ts';
import { titleFromBody } from '../../../src/import/fields/title-from-body.ts';

test.each([
	['["县财政局","县民政局"]', ['县财政局', '县民政局']],
	["['县财政局', '县民政局']", ['县财政局', '县民政局']],
	['[{"name":"县财政局","code":1}]', ['县财政局']],
	['关于&ldquo;十四五&rdquo;规划的通知', ['关于“十四五”规划的通知']],
	['&lt;b&gt;关于甲的通知&lt;/b&gt;', ['关于甲的通知']],
	['关于甲<br>的通知', ['关于甲的通知']],
	['关于调整<del>旧</del>标准的通知', ['关于调整标准的通知']],
	['甲 & 乙 &amp;', ['甲 & 乙 &amp;']],
	['[2024]5号', ['[2024]5号']],
	['关于<条例>的通知', ['关于<条例>的通知']],
	['2023', ['2023']],
])('%s is %j', (cell, values) => {
	expect(plainValues([cell])).toEqual(values);
});

test.each([
	['/files/a.pdf', [['/files/a.pdf', 'a.pdf']], []],
	['[{"name":"申请表","url":"/up/1.doc"}]', [], [['/up/1.doc', '申请表']]],
	['<a href="https://o.example/1.doc">申请表</a>', [], [['https://o.example/1.doc', '申请表']]],
	[
		'https://o.example/1.doc https://o.example/2.doc',
		[],
		[
			['https://o.example/1.doc', '1.doc'],
			['https://o.example/2.doc', '2.doc'],
		],
	],
	[
		'["/up/1.doc","/up/2.doc"]',
		[],
		[
			['/up/1.doc', '1.doc'],
			['/up/2.doc', '2.doc'],
		],
	],
])('attachments in a cell: %s', (cell, local, remote) => {
	const read = readAttachments([cell], 'https://o.example/');
	expect(read.local.map(({ file, title }) => [file, title])).toEqual(local);
	expect(read.remote.map(({ address, title }) => [address, title])).toEqual(remote);
	expect(read.notes).toEqual([]);
});

test('a name with a space stays one name, which is named', () => {
	expect(readAttachments(['附件 1.docx'], undefined).notes).toEqual([
		{
			field: 'attachments',
			problem: '附件只有名称，没有完整网址，没有填。请把文件放进 public/files/',
			value: '附件 1.docx',
		},
	]);
});

const text = '这是一段用来凑足长度的虚构的话，它说的事情并不重要，只是为了让正文够长而已。';

test.each([
	[`关于甲的通知\n${text}${text}`, '关于甲的通知'],
	[`<p>关于乙的公告</p><p>${text}${text}</p>`, '关于乙的公告'],
	[`2022-08-15 00:00:00 | 【官方】关于丙的消息 | ${text}`, '【官方】关于丙的消息'],
	['没有标题。', undefined],
])('a lost title is the beginning of the body', (body, title) => {
	expect(titleFromBody(body)).toBe(title);
});
