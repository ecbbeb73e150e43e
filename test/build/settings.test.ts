import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { settingProblem } from '../../src/build/settings.ts';

test.each(['/somewhere/else', join(process.cwd(), 'a/b')])('%s can be built into', (folder) => {
	expect(settingProblem(folder, '2026-11-22')).toBeUndefined();
});

test('a neighbour whose name begins like the project folder cannot', () => {
	expect(settingProblem(`${process.cwd()}-dist`, undefined)).toMatch(
		/^OUT_DIR 不能与本文件夹相邻又同名开头/,
	);
});

test.each(['2026-2-3', '2026-02-30', 'today', '2026-11-22T9:00', '2026-11-22T24:00'])(
	'TODAY=%s is refused',
	(day) => {
		expect(settingProblem('dist', day)).toBe(
			`TODAY 应写成 2026-11-22 或者 2026-11-22T09:00 的形式，现在是“${day}”`,
		);
	},
);

test.each(['2026-11-22', '2026-11-22T09:00', '2026-11-22 23:59'])('TODAY=%s is a time', (time) => {
	expect(settingProblem('/somewhere/else', time)).toBeUndefined();
});

test('a folder is taken over when it is empty or holds a site, and nothing else is', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-target-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	expect(settingProblem(folder, undefined)).toBeUndefined();
	writeFileSync(join(folder, '工资表.xlsx'), '');
	expect(settingProblem(folder, undefined)).toMatch(/里有别的文件，不是本引擎生成的网站/);
	mkdirSync(join(folder, '_astro'));
	expect(settingProblem(folder, undefined)).toBeUndefined();
	expect(settingProblem(join(folder, '工资表.xlsx'), undefined)).toMatch(/是一个文件，应是文件夹$/);
});
