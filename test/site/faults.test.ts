import { expect, test } from 'vitest';
import { benchFaults } from '../../src/bench/faults/faults-bench.ts';
import type { FaultRow } from '../../src/bench/faults/faults-bench.ts';

/** `npm run bench -- faults` does the same many times. */
test('whatever happens to a build, the site stays complete, belongs to its county, and loses ended content', async () => {
	const rows: FaultRow[] = [];
	const small = { documents: 4, kills: 1, pairs: 1, broken: 3, print: () => {} };
	for await (const row of benchFaults(small)) rows.push(row);
	expect(rows.flatMap(({ trial, faults }) => faults.map((fault) => `${trial}: ${fault}`))).toEqual(
		[],
	);
	expect(rows.map(({ trial }) => trial.replace(/（.*/, ''))).toEqual([
		'强行结束',
		'磁盘写满',
		'磁盘只读',
		'两个县同时生成',
		'有错的文件',
	]);
});
