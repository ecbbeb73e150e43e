import { expect, test } from 'vitest';
import { inAThread } from '../../../src/audit/command/in-a-thread.ts';

const run = (program: string, limits: { time: number; memory: number }) =>
	inAThread(new URL(`./programs/${program}.ts`, import.meta.url), undefined, {
		limits,
		onProgress: () => {},
	});

test('a program that hangs is ended', async () => {
	expect(await run('hanging', { time: 500, memory: 64 })).toEqual({
		problem: '超过了一个网站的时间上限（0.5 秒）',
	});
});

test('a failing program is reported with its message', async () => {
	const { problem } = (await run('failing', { time: 60_000, memory: 64 })) as { problem: string };
	expect(problem).toContain('核查程序出错');
	expect(problem).toContain('TypeError：x is not a function');
});

test('a program that uses too much memory ends alone', async () => {
	expect(await run('hoarding', { time: 60_000, memory: 32 })).toEqual({
		problem: '内容太多，超过了一个网站的内存上限（32 MB）',
	});
});
