import { expect, test } from 'vitest';
import { bodySections } from '../../src/markdown/body-sections.ts';

test('a section reaches to the next heading of its level or a higher one', () => {
	expect(
		bodySections('前言。\n\n## 一、**总体**情况\n\n甲\n\n### （一）公开\n\n乙\n\n## 二\n\n丙\n'),
	).toEqual([
		{ heading: '一、总体情况', line: 3, text: '\n甲\n\n### （一）公开\n\n乙\n' },
		{ heading: '（一）公开', line: 7, text: '\n乙\n' },
		{ heading: '二', line: 11, text: '\n丙\n' },
	]);
});

test('what stands in a code block is no heading', () => {
	expect(bodySections('```\n## 不是标题\n```\n')).toEqual([]);
});
