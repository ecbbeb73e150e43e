import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/dialect/parse.ts';
import { htmlOf } from './html-of.ts';

/** Bodies of several lines, with the line ends of Unix. */
const bodies = [
	'第一条　甲。\n第二条　乙。',
	'本县户籍\n的居民',
	'- 甲\n  乙\n- 丙',
	'见 https://www.example.cn/。\n一、甲\n（一）乙',
	'| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\n丙**丁\n戊**己',
];

test.each(bodies)('%j is the same page with the line ends of Windows and of old Macs', (body) => {
	const page = htmlOf(body);
	expect(page).not.toContain('\r');
	expect(htmlOf(body.replaceAll('\n', '\r\n'))).toBe(page);
	expect(htmlOf(body.replaceAll('\n', '\r'))).toBe(page);
});

test('the paragraphs of one with an address know their lines', () => {
	const { children } = parseMarkdown(
		'见 https://www.example.cn/。\n一、甲：\n（一）乙',
		'markdown',
	);
	expect(children.map(({ position }) => position?.start.line)).toEqual([1, 2, 3]);
});
