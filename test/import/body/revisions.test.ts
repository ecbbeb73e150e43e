import { expect, test } from 'vitest';
import { bodyOfPage, bodyOfRow } from '../fixtures/read-body.ts';

const deletion = '原文有修订标记，标为删除的文字没有导入，只导入修订后的文字，请核对';
const strike = '原文划了删除线的文字保留了删除线（~~），请核对它是否仍然有效';
const page = (body: string) =>
	bodyOfPage(
		`<meta name="ArticleTitle" content="关于标准的通知"><div class="TRS_Editor">${body}</div>`,
	);

test('a notice with tracked changes, struck amounts and a struck row of a table', () => {
	const { markdown, notes } = page(
		'<style>span.msoDel{text-decoration:line-through;color:red}</style><p>补偿标准为每亩<span class="msoDel"><del datetime="2017-04-20">三千元</del></span><span class="msoIns"><ins datetime="2017-04-20">五千元</ins></span>，自公布之日起执行。</p><p>另有<s>旧标准一千元</s><strike>九百元</strike><span style="text-decoration:line-through">八百元</span>不再执行。</p><table><tr><td>序号</td><td>村</td><td>金额</td></tr><tr><td>1</td><td>东村</td><td>650</td></tr><tr><td>2</td><td><s>西村</s></td><td><s>700</s></td></tr></table>',
	);
	expect(markdown).toBe(
		'补偿标准为每亩五千元，自公布之日起执行。\n\n另有~~旧标准一千元九百元八百元~~不再执行。\n\n| 序号 | 村 | 金额 |\n| - | - | - |\n| 1 | 东村 | 650 |\n| 2 | ~~西村~~ | ~~700~~ |',
	);
	expect(notes).toEqual([
		{
			field: 'body',
			problem: deletion,
			value: '补偿标准为每亩［三千元］五千元，自公布之日起执行。',
		},
		{ field: 'body', problem: strike, value: '另有［旧标准一千元九百元八百元］不再执行。' },
		{ field: 'body', problem: strike, value: '2｜［西村］｜［700］' },
	]);
});

test.each([
	['a whole paragraph', '<p>甲。</p><del><p>乙。</p></del><p>丙。</p>', '甲。\n\n丙。', '［乙。］'],
	[
		'a deletion inside a word',
		'<p>第<del>十</del><ins>二十</ins>条</p>',
		'第二十条',
		'第［十］二十条',
	],
	[
		'the class of Word alone',
		'<p>每月<span class="MsoDel">一</span>二日</p>',
		'每月二日',
		'每月［一］二日',
	],
	['a deleted and struck text', '<p>共<s><del>三</del></s>五项</p>', '共五项', '共［三］五项'],
	[
		'a deleted row of a table',
		'<table><tr><td>村</td><td>元</td></tr><tr><td><del>东</del></td><td><del>1</del></td></tr><tr><td>西</td><td>2</td></tr></table>',
		'| 村 | 元 |\n| - | - |\n| 西 | 2 |',
		'［东］｜［1］',
	],
])('%s is not imported, and a remark quotes the place', (_, html, markdown, value) => {
	const read = page(html);
	expect(read.markdown).toBe(markdown);
	expect(read.notes).toEqual([{ field: 'body', problem: deletion, value }]);
});

test.each([
	[
		'a class of the page',
		'<style>.old{color:red;text-decoration:line-through}</style><p>甲<span class="old">乙</span>丙</p>',
	],
	[
		'a class inside another element',
		'<style>.TRS_Editor span.old{text-decoration-line:line-through}</style><p>甲<span class="old">乙</span>丙</p>',
	],
	[
		'an element in an element',
		'<p>甲<span style="text-decoration:underline line-through"><b>乙</b></span>丙</p>',
	],
	['strike', '<p>甲<strike>乙</strike>丙</p>'],
])('text struck by %s stays struck', (_, html) => {
	const read = page(html);
	expect(read.markdown).toBe('甲~~乙~~丙');
	expect(read.notes).toEqual([{ field: 'body', problem: strike, value: '甲［乙］丙' }]);
});

test('a style for printing, or of other elements, strikes nothing', () => {
	const style =
		'<style>@media print{.a{text-decoration:line-through}} a:hover{text-decoration:line-through} .b p{text-decoration:line-through}</style>';
	expect(page(`${style}<p class="a">甲</p><p><a>乙</a></p>`)).toMatchObject({
		markdown: '甲\n\n乙',
		notes: [],
	});
});

test('the heading of a page has no deleted words', () => {
	const { columns } = bodyOfPage(
		'<h1>关于调整<del>旧</del><ins>新</ins>标准的通知</h1><div id="zoom"><p>甲。</p></div>',
	);
	expect(columns.get('正文上方的标题')).toEqual(['关于调整新标准的通知']);
});

test.each([
	[
		'HTML in a cell',
		'<p>每亩<del>三千元</del><ins>五千元</ins>。</p><p>乙。</p>',
		'每亩五千元。\n\n乙。',
		deletion,
	],
	[
		'single tags in lines of text',
		'每亩<del>三千元</del>五千元。\n乙。',
		'每亩五千元。\n\n乙。',
		deletion,
	],
	['Markdown', '## 一、标准\n\n旧~~标准~~不用。', '## 一、标准\n\n旧~~标准~~不用。', strike],
])('in an export: %s', (_, text, markdown, problem) => {
	const read = bodyOfRow(text);
	expect(read.markdown).toBe(markdown);
	expect(read.notes.map((note) => note.problem)).toEqual([problem]);
});
