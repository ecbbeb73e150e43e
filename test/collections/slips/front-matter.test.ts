import { expect, test } from 'vitest';
import { findFrontMatter } from '../../../src/collections/reading/find-front-matter.ts';
import { normativeDocument } from '../county.ts';
import { documentFile, saidOf, saidOfText } from './said.ts';

const fences = (mark: string) => (text: string) => text.replaceAll(/^---$/gm, mark);
const misspelt = (mark: string) =>
	`1  信息块的开头和结尾要各写一行 ---（三个英文短横），这里写的是“${mark}”`;
const unclosed =
	'12  第一行有 ---，但后面没有第二行 ---。请在各字段之后、正文之前（这一行）加一行 ---';

test.each<[string, (text: string) => string, string]>([
	[
		'a Chinese colon',
		(text) => text.replace('formedOn: ', 'formedOn：'),
		'6  冒号是中文的，请换成英文冒号加空格：写成 formedOn: 2024-05-20',
	],
	[
		'a Chinese colon and a blank',
		(text) => text.replace('topic: ', 'topic ： '),
		'10  冒号是中文的，请换成英文冒号加空格：写成 topic: 综合政务/政务公开',
	],
	[
		'a Chinese colon behind a Chinese name',
		(text) => text.replace('title: ', '标题：'),
		'2  冒号是中文的，请换成英文冒号加空格：写成 标题: 测试县人民政府关于印发测试办法的通知',
	],
	[
		'a Chinese colon in the first field',
		(text) => text.replace('title: ', 'title：'),
		'2  冒号是中文的，请换成英文冒号加空格：写成 title: 测试县人民政府关于印发测试办法的通知',
	],
	[
		'no blank behind a colon',
		(text) => text.replace('formedOn: ', 'formedOn:'),
		'6  冒号后面要有一个英文空格，写成 formedOn: 2024-05-20',
	],
	[
		'a full-width blank behind a colon',
		(text) => text.replace('topic: ', 'topic:　'),
		'10  冒号后面要有一个英文空格，写成 topic: 综合政务/政务公开',
	],
	[
		'a blank of a web page behind a colon',
		(text) => text.replace('topic: ', 'topic:\u00A0'),
		'10  冒号后面要有一个英文空格，写成 topic: 综合政务/政务公开',
	],
	[
		'a full-width blank before a name',
		(text) => text.replace('topic:', '　topic:'),
		'10  　topic：字段名前后有全角空格，请删去，写成 topic',
	],
	[
		'a blank before a name',
		(text) => text.replace('topic:', ' topic:'),
		'10  行首多了空格。各字段要顶格写，请删去这一行开头的空格',
	],
	[
		'a full-width blank before an item',
		(text) => text.replace('[government]', '\n　　- government'),
		'6  行首的空格是全角空格，或者从别处粘贴来的特殊空格，请改成英文空格',
	],
	[
		'a tab before an item',
		(text) => text.replace('[government]', '\n\t- government'),
		'6  行首用了制表符（Tab），请改成空格',
	],
	[
		'a title that goes on in the next line',
		(text) => text.replace('关于印发', '\n关于印发'),
		'3  这一行没有“字段: ”。是上一行的内容，请接在上一行后面，不要换行；是另一个字段，请写成“字段: 内容”',
	],
	[
		'a field written twice',
		(text) => text.replace('topic:', 'title: 乙\ntopic:'),
		'10  同一个字段写了两次，请删去一个',
	],
	['no second ---', (text) => text.replace(/^---\n\n/m, '\n'), unclosed],
	[
		'no second --- and a rule in the body',
		(text) => `${text.replace(/^---\n\n/m, '\n')}\n---\n\n附则。\n`,
		unclosed,
	],
	[
		'no first ---',
		(text) => text.slice(4),
		'1  各字段前面少了一行 ---。请在文件第一行写 ---，写完各字段后再写一行 ---',
	],
	[
		'empty lines before the first ---',
		(text) => `\n\n${text}`,
		'3  --- 要写在文件第一行，请删去前面的空行',
	],
	['long dashes', fences('———'), misspelt('———')],
	['two dashes', fences('--'), misspelt('--')],
	['four dashes', fences('----'), misspelt('----')],
	['full-width dashes', fences('－－－'), misspelt('－－－')],
	[
		'a wrong closing line',
		(text) => text.replace('\n---\n\n', '\n——\n\n'),
		'12  信息块的开头和结尾要各写一行 ---（三个英文短横），这里写的是“——”',
	],
	[
		'two documents in one file',
		(text) => `${text}\n${text}`,
		'16  从这一行起又是一份文件（又有一个信息块）。一个文件只放一份，请把后面的另存成一个文件',
	],
	[
		'marks of Git in the body',
		(text) => `${text}\n<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b\n`,
		'16  正文：这是两个人改了同一处留下的标记。请留下对的内容，删去 <<<<<<<、=======、>>>>>>> 开头的各行',
	],
	['nothing at all', () => '', '1  文件是空的。请写上内容；不要的文件请删去'],
	['empty lines alone', () => '\n\n', '1  文件是空的。请写上内容；不要的文件请删去'],
	[
		'a text without fields',
		() => '关于停车的公告\n\n正文。\n',
		'1  文件开头要有信息块：第一行写 ---，写完各字段后再写一行 ---',
	],
])('%s', (_, change, message) => {
	expect(saidOfText(change)).toEqual([message]);
});

test('marks of Git in the body hide no other mistake, and all keep their lines', () => {
	const said = saidOfText(
		(text) =>
			`${text}\n<<<<<<< HEAD\n[甲](/meiyou/jia/)\n||||||| c\n[旧](/meiyou/jiu/)\n=======\n[乙](/meiyou/yi/)\n>>>>>>>\n[丙](/meiyou/bing/)\n`,
	);
	expect(said).toEqual([
		'16  正文：这是两个人改了同一处留下的标记。请留下对的内容，删去 <<<<<<<、=======、>>>>>>> 开头的各行',
		'17  正文：没有这个网页：/meiyou/jia/',
		'19  正文：没有这个网页：/meiyou/jiu/',
		'21  正文：没有这个网页：/meiyou/yi/',
		'23  正文：没有这个网页：/meiyou/bing/',
	]);
});

test('marks of Git among the fields', () => {
	const said = saidOfText((text) =>
		text
			.replace('topic:', '<<<<<<< HEAD\ntopic: 其他\n=======\ntopic:')
			.replace('legality', '>>>>>>> b\nlegality'),
	);
	expect(said).toEqual([
		'10  这是两个人改了同一处留下的标记。请留下对的内容，删去 <<<<<<<、=======、>>>>>>> 开头的各行',
	]);
});

test.each([
	['a body that begins with a list', '- 甲\n- 乙\n'],
	['a body of indented paragraphs', '　　第一条　甲：乙\n\n　　第二条\n'],
	['a body with a rule and colons', '联系电话：0000-0000000\n\n---\n\ntitle: 乙\n\n---\n'],
	['a body that quotes fields', '示例\n\n---\n\n字段: 甲\n'],
])('%s is no mistake', (_, body) => {
	expect(saidOfText((text) => text, body)).toEqual([]);
	const open = normativeDocument({}, body).replace(/^---\n\n/m, '\n');
	expect(findFrontMatter(open).body.trimStart()).toBe(body.trimStart());
	expect(saidOf(documentFile, { [documentFile]: open })[0]).toBe(unclosed);
});

test('a title in the line below its name', () => {
	expect(saidOfText((text) => text.replace('title: ', 'title:\n'))).toEqual([
		'3  这一行没有“字段: ”。是上一行的内容，请接在上一行后面，不要换行；是另一个字段，请写成“字段: 内容”',
	]);
});
