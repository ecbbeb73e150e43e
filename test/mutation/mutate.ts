import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../src/collections/reading/read.ts';
import { seededRandom } from '../../src/bench/random.ts';
import { mutantsOf } from './mutants.ts';
import { throwaway } from './throwaway.ts';

const help = `npm run mutate -- [folder of src …] [--sample N] [--seed N] [--least PERCENT]

Changes the program in small ways, one at a time, in a copy of the project, and counts the changes that tests notice. A
change is tried with the tests of its file's folder, which mirrors the source. Default: queries domain audit/judging,
30 changes a folder, drawn with a seed (default 1). Names the test that notices a change. Exits with 1 below the least
share (default 0).`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		sample: { type: 'string' },
		seed: { type: 'string' },
		least: { type: 'string' },
		help: { type: 'boolean' },
	},
});
if (values.help) console.log(help);
else {
	const folders = positionals.length > 0 ? positionals : ['queries', 'domain', 'audit/judging'];
	const shares = folders.map((folder) => measure(folder, Number(values.sample ?? 30)));
	process.exitCode = shares.some((share) => share < Number(values.least ?? 0)) ? 1 : 0;
}

/**
 * The share, in percent, of a random sample of mutants in a folder that tests detect; prints those that no test
 * detects.
 */
function measure(folder: string, sample: number): number {
	const copy = throwaway();
	const src = join(import.meta.dirname, '../../src', folder);
	const all = filesBelow(src)
		.filter((file) => file.endsWith('.ts'))
		.flatMap((file) =>
			mutantsOf(copy.read(`${folder}/${file}`)).map((mutant) => ({
				file: `${folder}/${file}`,
				mutant,
			})),
		);
	const random = seededRandom(Number(values.seed ?? 1));
	const drawn = all
		.map((each) => ({ ...each, order: random() }))
		.sort((a, b) => a.order - b.order)
		.slice(0, sample);
	const survivors = drawn.filter(({ file, mutant: { start, end, text, line } }, index) => {
		const source = copy.read(file);
		const changed = `${source.slice(0, start)}${text}${source.slice(end)}`;
		const [finder] = copy.failing(file, changed, testsOf(file));
		const place = `${file}:${line} ${source.slice(start, end).replace(/\s+/g, ' ')} → ${text.replace(/\s+/g, ' ')}`;
		const outcome = finder ? `${place} (${finder})` : `SURVIVED ${place}`;
		console.log(`${index + 1}/${drawn.length} ${outcome}`);
		return finder === undefined;
	});
	const share = Math.round((100 * (drawn.length - survivors.length)) / drawn.length);
	console.log(
		`${folder}: ${share} % of ${drawn.length} changes noticed (of ${all.length} possible)`,
	);
	return share;
}

/** The tests of the file's folder, or of the nearest folder above that has tests. */
function testsOf(file: string): string[] {
	for (
		let folder = file.slice(0, file.lastIndexOf('/'));
		;
		folder = folder.slice(0, folder.lastIndexOf('/'))
	) {
		if (existsSync(join(import.meta.dirname, '..', folder))) return [`${folder}/`];
		if (!folder.includes('/')) return [`${folder}/`];
	}
}
