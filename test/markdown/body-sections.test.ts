import { expect, test } from 'vitest';
import { bodySections } from '../../src/markdown/body-sections.ts';

test('a section reaches to the next heading of its level or a higher one', () => {
	expect(
		bodySections('前言。\n\n## 一、**总体**情况\n\n甲\n\n### （一）公开\n\n乙\n\n## 二\n\n丙\n'),
	).toEqual([
		{ heading: '一、总体情况', line: 3, text: '甲\n（一）公开\n乙' },
		{ heading: '（一）公开', line: 7, text: '乙' },
		{ heading: '二', line: 11, text: '丙' },
	]);
});

test('four blanks before a heading make no code of it', () => {
	expect(bodySections('   ## 标题\n').map(({ heading }) => heading)).toEqual(['标题']);
});

test('the text is what readers see: cells and lines are separated, comments are left out', () => {
	const body =
		'## 一<!-- 甲 -->\n\n<!-- 乙 > 丙 -->\n\n[丁](/a/)<br>**戊**\n\n| 己 | 庚 |\n| - | - |\n\n- 辛\n- 壬\n';
	expect(bodySections(body)).toEqual([{ heading: '一', line: 1, text: '\n丁戊\n己\n庚\n辛\n壬' }]);
});
