import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { copyProject } from '../project-copy.ts';

/** A copy of the project in which faults are planted, so that the project itself never contains one. */
export interface Throwaway {
	/** The names of the tests that fail when the file has this `text`; paths are below `src` and `test`. */
	failing: (file: string, text: string, tests: readonly string[]) => string[];
	read: (file: string) => string;
}

/** Makes such a copy; it is removed when the program ends, for any reason. */
export function throwaway(): Throwaway {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-mutation-'));
	process.once('exit', () => {
		rmSync(folder, { recursive: true, force: true });
	});
	copyProject(folder, /^test\/pictures\/album\//);
	/** Tests that pass while nothing is changed, and how many milliseconds they may take with a fault. */
	const sound = new Map<string, number>();
	const read = (file: string) => readFileSync(join(folder, 'src', file), 'utf8');
	return {
		read,
		failing: (file, text, tests) => {
			const key = tests.join(' ');
			if (!sound.has(key)) {
				const begun = performance.now();
				const [broken] = failing(folder, tests, longest);
				if (broken) throw new Error(`Without any fault there fails ${broken}`);
				sound.set(key, Math.min(longest, 10_000 + 5 * Math.round(performance.now() - begun)));
			}
			const before = read(file);
			writeFileSync(join(folder, 'src', file), text);
			try {
				return failing(folder, tests, sound.get(key) ?? longest);
			} finally {
				writeFileSync(join(folder, 'src', file), before);
			}
		},
	};
}

interface FileResult {
	name: string;
	status: string;
	assertionResults: readonly { title: string; status: string }[];
}

/** Milliseconds that tests may take. */
const longest = 120_000;

function failing(folder: string, tests: readonly string[], timeout: number): string[] {
	const report = join(folder, 'report.json');
	rmSync(report, { force: true });
	spawnSync(
		process.execPath,
		[
			'node_modules/vitest/vitest.mjs',
			...['run', '--config', 'test/vitest.config.ts', '--bail', '1'],
			...['--project', 'code', '--project', 'search'],
			...['--reporter', 'json', `--outputFile=${report}`],
			...tests.map((test) => `test/${test}`),
		],
		// A fault may make a loop that never ends.
		{ cwd: folder, timeout, killSignal: 'SIGKILL' },
	);
	let results: readonly FileResult[];
	try {
		const read = JSON.parse(readFileSync(report, 'utf8')) as { testResults: readonly FileResult[] };
		results = read.testResults;
	} catch {
		return ['the tests did not end'];
	}
	const named = results.flatMap(({ name, assertionResults }) =>
		assertionResults
			.filter(({ status }) => status === 'failed')
			.map(({ title }) => `${relative(join(folder, 'test'), name)}: ${title}`),
	);
	// A test file whose portal cannot be made has no results; neither have tests that were not started after the first
	// failure.
	return named.length > 0
		? named
		: results
				.filter(({ status }) => status === 'failed')
				.map(({ name }) => relative(join(folder, 'test'), name));
}
