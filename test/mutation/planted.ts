import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { plantedFaults } from './planted-faults.ts';
import type { PlantedFault } from './planted-faults.ts';

// Plants each fault in turn, runs the tests that should notice it, and restores the file. Exits with 1 when one is missed.
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gongkai-planted-'));

const missed = plantedFaults.filter((fault, index) => {
	const finders = findersOf(fault);
	console.log(
		`${index + 1}/${plantedFaults.length} ${fault.file} “${fault.replace}”: ${finders[0] ?? 'MISSED'}`,
	);
	return finders.length === 0;
});
console.log(`${plantedFaults.length - missed.length} of ${plantedFaults.length} found`);
rmSync(folder, { recursive: true });
process.exitCode = missed.length > 0 ? 1 : 0;

/** The tests that fail while the fault stands in the source. */
function findersOf({ file, find, replace, tests }: PlantedFault): string[] {
	const path = join(root, 'src', file);
	const source = readFileSync(path, 'utf8');
	if (source.split(find).length !== 2) throw new Error(`${file} does not have “${find}” once`);
	try {
		writeFileSync(
			path,
			source.replace(find, () => replace),
		);
		return failing(tests);
	} finally {
		writeFileSync(path, source);
	}
}

function failing(tests: string): string[] {
	const report = join(folder, 'report.json');
	spawnSync(
		process.execPath,
		[
			'node_modules/vitest/vitest.mjs',
			...['run', '--config', 'test/vitest.config.ts', '--project', 'code'],
			...['--reporter', 'json', `--outputFile=${report}`, `test/${tests}`],
		],
		{ cwd: root },
	);
	const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
		testResults: readonly FileResult[];
	};
	return testResults.flatMap(({ name, status, assertionResults }) => {
		const file = relative(join(root, 'test'), name);
		const failed = assertionResults.filter((each) => each.status === 'failed');
		if (failed.length > 0) return failed.map(({ title }) => `${file}: ${title}`);
		// A file whose portal cannot be made has no results.
		return status === 'failed' ? [file] : [];
	});
}

interface FileResult {
	name: string;
	status: string;
	assertionResults: readonly { status: string; title: string }[];
}
