import { expect, test } from 'vitest';
import { readerText } from '../../src/markdown/reader-text.ts';

test.each([
	['emphasis, links and entities are dissolved', '甲**乙**[丙](#a)&#x4E01;', /^甲乙丙丁\n/],
	['a comment is no border', '甲<!-- 注 -->乙', /^甲乙\n/],
	['a line break stays', '甲\n乙', /^甲\n乙\n/],
	['blocks are divided by an empty line', '甲\n\n乙', /^甲\n\n乙/],
	['cells by a tab', '| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 |', /^甲\t乙\t\n\n丙\t丁/],
	[
		'addresses stand behind the text, decoded',
		'[甲](https://a.cn/%E4%B9%99)',
		/甲[\s\S]+a\.cn\/乙/,
	],
	['so do titles', '[甲](/ "乙")', /甲[\s\S]+\n乙/],
	['and comments', '甲<!-- 乙 -->', /甲[\s\S]+乙/],
	['alternative texts are text', '![甲](/files/a.png)', /甲/],
	['backticks hide nothing', '`甲`乙', /甲乙/],
])('%s', (_, body, expected) => {
	expect(readerText(body, 'markdown').text).toMatch(expected);
});

test('attributes of components are read', () => {
	expect(readerText('<Notice title="甲">乙</Notice>', 'mdx').text).toMatch(/乙[\s\S]*甲/);
});

test('a body that cannot be parsed is taken as it is', () => {
	expect(readerText('甲 <a\n\n乙', 'mdx')).toMatchObject({ text: '甲 <a\n\n乙' });
	expect(readerText('甲 <a\n\n乙', 'mdx').lineAt(7)).toBe(3);
});

test('every character has its line', () => {
	const body =
		'一[链接](https://a.cn/六 "七")\n二\n\n| 甲 |\n| - |\n| 三 |\n\n四\n五\n\n<!-- 注\n八 -->\n';
	const { text, lineAt } = readerText(body, 'markdown');
	const lines = [...'一二三四五六七八'].map((sign) => lineAt(text.indexOf(sign)));
	expect(lines).toEqual([1, 2, 6, 8, 9, 1, 1, 12]);
});

test('lists nested deeper than the stack allows are read', () => {
	expect(readerText(`${'- '.repeat(200)}甲`, 'markdown').text).toContain('甲');
});
