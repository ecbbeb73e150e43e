import { compareText } from '../../domain/text/compare-text.ts';
import { isIndexed } from '../text/paired-text.ts';

/** So many words of a text tell what is common; all of them would be a sixth of the time of indexing. */
const countedWords = 1000;

/** How many of a part's pairs are remembered, and of all parts' are told to the browser. */
const remembered = 400;
const told = 160;

export type CountedPairs = readonly (readonly [pair: string, places: number])[];

/** Counts pairs of characters at the beginnings of texts, of which it hears the words. */
export function createPairCounter() {
	const counts = new Map<string, number>();
	return {
		count: (words: readonly string[]) => {
			for (const word of words.slice(0, countedWords))
				if (word.length === 2 && isIndexed(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
		},
		commonest: (): CountedPairs => [...counts].sort(byCount).slice(0, remembered),
	};
}

/** The commonest pairs of all parts, the commonest first, in one text. */
export function commonPairs(parts: readonly CountedPairs[]): string {
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
