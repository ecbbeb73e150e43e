import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { pageForPagefind } from './page-for-pagefind.ts';
import { textFormat } from '../text/index-format.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { isIndexed } from '../text/bigram-text.ts';
import type { CollectedPage } from './collect-pages.ts';
import type { Normalizer } from '../text/normalizer.ts';

/**
 * How much of the index Pagefind puts into one file: less makes a word cheaper and the list of files, which comes before
 * the first search, longer (`npm run bench -- search`). Pagefind reads it from the environment when its process starts.
 */
const chunkSize = '2700';

/** Pagefind's ready-made pages, which the portal does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Under which name a part lies: the same for the same addresses and texts in the same order. */
export function partName(pages: readonly CollectedPage[]): string {
	const digest = createHash('sha256').update(textFormat).update(chunkSize);
	for (const page of pages) digest.update(page.digest);
	return digest.digest('hex').slice(0, 12);
}

/**
 * Indexes the texts of pages with Pagefind, in a process of its own that ends with it, into `folder`, which appears when
 * it is whole. Throws what Pagefind says is wrong.
 */
export async function buildTextPart(
	pages: readonly CollectedPage[],
	folder: string,
	normalizer: Normalizer,
): Promise<void> {
	const unfinished = `${folder}.unfinished`;
	rmSync(unfinished, { recursive: true, force: true });
	process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
	const pairs = createBigramCounter();
	try {
		const { index, errors } = await createIndex();
		if (!index) throw new Error(errors.join('\n'));
		// While Pagefind's process reads a page, this one writes the next; the order stays that of the pages.
		let errorsOfLast: Promise<readonly string[]> = Promise.resolve([]);
		for (const { address, texts } of pages) {
			const content = pageForPagefind(texts(), normalizer, pairs.count);
			failOn(await errorsOfLast);
			errorsOfLast = index.addHTMLFile({ url: address, content }).then(({ errors }) => errors);
		}
		failOn(await errorsOfLast);
		failOn((await index.writeFiles({ outputPath: unfinished })).errors);
	} finally {
		await close();
	}
	for (const file of readdirSync(unfinished)) if (unused.test(file)) rmSync(join(unfinished, file));
	writeFileSync(join(unfinished, commonBigramsFile), JSON.stringify(pairs.commonest()));
	renameSync(unfinished, folder);
}

/** In a part's folder: its commonest pairs of characters and how many places each has. */
export const commonBigramsFile = 'common-pairs.json';

function failOn(errors: readonly string[]) {
	if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** So many words of a text are counted, evenly spread; counting all of them would take a sixth of the time of indexing. */
const countedWords = 250;

/** How many of a part's bigrams are kept, and how many of all parts' the browser gets. */
const remembered = 400;
const told = 160;

export type CountedBigrams = readonly (readonly [pair: string, places: number])[];

/** Counts bigrams of texts, whose words are passed to `count`. */
export function createBigramCounter() {
	const counts = new Map<string, number>();
	return {
		count: (words: readonly string[]) => {
			// Odd, so that of a text that repeats two characters both bigrams are counted.
			const step = Math.ceil(words.length / countedWords) | 1;
			for (let place = 0; place < words.length; place += step) {
				const word = words[place] ?? '';
				if (word.length === 2 && isIndexed(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
			}
		},
		commonest: (): CountedBigrams => [...counts].sort(byCount).slice(0, remembered),
	};
}

/** The commonest pairs of all parts, the commonest first, in one text. */
export function commonBigrams(parts: readonly CountedBigrams[]): string {
	const sums = new Map<string, number>();
	for (const [pair, places] of parts.flat()) sums.set(pair, (sums.get(pair) ?? 0) + places);
	return [...sums]
		.sort(byCount)
		.slice(0, told)
		.map(([pair]) => pair)
		.join('');
}

function byCount([a, countA]: readonly [string, number], [b, countB]: readonly [string, number]) {
	return countB - countA || compareText(a, b);
}
