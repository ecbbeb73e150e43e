import { describe, expect, test } from 'vitest';
import { measureNode } from '../../src/bench/measure.ts';
import { descendantsOf, parseStat } from '../../src/bench/processes.ts';

/** Holds 150 MB and works for half a second of CPU time, then keeps the memory for half a second. */
const worker = `const held = Buffer.alloc(150 * 1024 ** 2, 1);
while (process.cpuUsage().user < 500_000);
setTimeout(() => process.exit(held[0] - 1), 500);`;

/** Starts the worker by way of another program, as a wrapper of a binary does, and waits for it. */
const program = `const { spawnSync } = require('node:child_process');
const wrapper = ${JSON.stringify(
	`process.exit(require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(worker)}]).status)`,
)};
process.exit(spawnSync(process.execPath, ['-e', wrapper]).status);`;

test.runIf(process.platform === 'linux')('children of children are measured too', async () => {
	const { seconds, cpuSeconds, megabytes } = await measureNode(['-e', program], {});
	expect(seconds).toBeGreaterThan(0.5);
	expect(cpuSeconds).toBeGreaterThan(0.5);
	expect(cpuSeconds).toBeLessThan(10);
	expect(megabytes).toBeGreaterThan(150);
	expect(megabytes).toBeLessThan(600);
});

test('a program of one process is measured on every system', async () => {
	const { cpuSeconds, megabytes } = await measureNode(['-e', worker], {});
	expect(cpuSeconds).toBeGreaterThan(0.5);
	expect(megabytes).toBeGreaterThan(150);
});

test('the environment reaches the program, and what a failing one printed is told', async () => {
	const failing = 'console.log(process.env.COUNTY); console.error("坏了"); process.exit(3)';
	await expect(measureNode(['-e', failing], { COUNTY: '某县' })).rejects.toThrow(/某县\s+坏了/);
});

describe('what Linux tells of processes', () => {
	test('is read whatever the program is called', () => {
		const numbers = '0 0 0 0 0 0 0 0 0 250 50 30 20 20 0 1 0 145696 3133440 394';
		expect(parseStat(`148 (a) b (c) R 77 ${numbers}`)).toEqual({
			pid: 148,
			parent: 77,
			cpuSeconds: 3,
			childrenCpuSeconds: 0.5,
			startedAt: '145696',
		});
	});

	test('says which descend from which, in whatever order they come', () => {
		const processes = [
			[5, 4],
			[4, 2],
			[2, 1],
			[3, 1],
		].map(([pid = 0, parent = 0]) => ({
			pid,
			parent,
			cpuSeconds: 0,
			childrenCpuSeconds: 0,
			startedAt: '',
		}));
		expect(descendantsOf(new Set([2]), processes).map(({ pid }) => pid)).toEqual([5, 4, 2]);
	});
});
