import { bucketOf, wordBuckets } from '../index/known-words.ts';
import type { Normalizer } from '../text/normalizer.ts';
import type { SynonymGroup } from '../synonyms/national.ts';

/**
 * The content of each bucket: `word official terms`, one line a word, in the order in which they are to be tried. A word
 * with nothing behind it is an official term itself. Of a word with several senses the first terms of each come first.
 */
export function wordLines(groups: readonly SynonymGroup[], normalizer: Normalizer): string[] {
	const senses = new Map<string, string[][]>();
	for (const { official, everyday } of groups) {
		const terms = official.map(normalizer.normalize);
		for (const term of terms) senses.set(term, senses.get(term) ?? []);
		for (const word of everyday.map(normalizer.normalize))
			senses.set(word, [...(senses.get(word) ?? []), terms]);
	}
	const lines = Array.from({ length: wordBuckets }, (): string[] => []);
	for (const [word, terms] of senses)
		lines[bucketOf(word)]?.push([word, ...new Set(inTurns(terms))].join(' '));
	return lines.map((bucket) => bucket.join('\n'));
}

/** The first of each list, then the second of each, and so on. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, place) =>
		lists.flatMap((list) => list.slice(place, place + 1)),
	).flat();
}
