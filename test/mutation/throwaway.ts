import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { copyProject } from '../project-copy.ts';

/** A copy of the project in which faults are planted, so that the tree itself never holds one. */
export interface Throwaway {
	/** The names of the tests that fail while `text` stands in place of the file; paths are below `src` and `test`. */
	failing: (file: string, text: string, tests: readonly string[]) => string[];
	read: (file: string) => string;
}

/** Makes such a copy, which goes with the program, however that ends. */
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
	// A file whose portal cannot be made has no results; so have those that were not begun after the first failure.
	return named.length > 0
		? named
		: results
				.filter(({ status }) => status === 'failed')
				.map(({ name }) => relative(join(folder, 'test'), name));
}
