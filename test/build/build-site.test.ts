import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { settingProblem } from '../../src/build/build-site.ts';

test.each(['dist', '/somewhere/else', join(process.cwd(), 'a/b'), dirname(process.cwd())])(
	'%s can be built into',
	(folder) => {
		expect(settingProblem(folder, '2026-11-22')).toBeUndefined();
	},
);

test('a neighbour whose name begins like the project folder cannot', () => {
	expect(settingProblem(`${process.cwd()}-dist`, undefined)).toMatch(
		/^OUT_DIR 不能与本文件夹相邻又同名开头/,
	);
});

test.each(['2026-2-3', '2026-02-30', 'today'])('TODAY=%s is refused', (day) => {
	expect(settingProblem('dist', day)).toBe(`TODAY 应写成 2026-11-22 的形式，现在是“${day}”`);
});
