import { passageLength } from '../text/index-format.ts';
import type { Postings } from './texts.ts';

/** A pair of characters of a phrase, and how far from its beginning it stands. */
interface PhraseBigram {
	bigram: string;
	offset: number;
}

/** From this length on a phrase is also found where a few of its bigrams differ: by punctuation, or by a character. */
const longPhrase = 8;
const mostMissing = 0.25;

/** So many bigrams at their positions identify a phrase. */
const mostBigrams = 4;

/** The number of bigrams asked for at once. Where they share no position, the phrase is in no text and no more are asked. */
export const bigramsAtOnce = 3;

/**
 * The pairs to ask for: every second one and the last cover a phrase. Common ones are left out where two others are there,
 * and of a long phrase a few are enough.
 */
export function bigramsToAsk(normalized: string, common: ReadonlySet<string>): PhraseBigram[] {
	const characters = [...normalized];
	const last = characters.length - 2;
	const cover = characters
		.map((_, offset) => offset)
		.filter((offset) => offset === last || (offset < last && offset % 2 === 0))
		.map((offset) => ({ bigram: characters.slice(offset, offset + 2).join(''), offset }));
	const rare = cover.filter(({ bigram }) => !common.has(bigram));
	return spread(rare.length >= 2 ? rare : cover, mostBigrams);
}

/** Of many items so many, as far from each other as they are. */
function spread<T>(items: readonly T[], most: number): T[] {
	if (items.length <= most) return [...items];
	const step = (items.length - 1) / (most - 1);
	return Array.from({ length: most }, (_, place) => items[Math.round(place * step)] as T);
}

/** How many of so many pairs may be missing where a phrase frequencies as found. */
export function allowedMissing(normalized: string, asked: number): number {
	return normalized.length < longPhrase ? 0 : Math.floor(asked * mostMissing);
}

/** The places, ascending, at which at least `least` of the lists, each moved by its offset, have one. */
export function phraseStarts(
	lists: readonly { places: Uint32Array; offset: number }[],
	least: number,
): Uint32Array {
	const total = lists.reduce((sum, { places }) => sum + places.length, 0);
	const starts = new Float64Array(total);
	let count = 0;
	for (const { places, offset } of lists)
		for (const place of places) if (place >= offset) starts[count++] = place - offset;
	const sorted = starts.subarray(0, count).sort();
	const found: number[] = [];
	for (let from = 0, to = 0; from < count; from = to) {
		const start = sorted[from] ?? 0;
		while (to < count && sorted[to] === start) to++;
		if (to - from >= least) found.push(start);
	}
	return Uint32Array.from(found);
}

/** The passages in which ascending places lie. */
export function postingsAt(places: Uint32Array): Postings {
	const passages: number[] = [];
	const frequencies: number[] = [];
	for (const place of places) {
		const passage = Math.floor(place / passageLength);
		if (passages[passages.length - 1] !== passage) {
			passages.push(passage);
			frequencies.push(0);
		}
		frequencies[frequencies.length - 1] = (frequencies[frequencies.length - 1] ?? 0) + 1;
	}
	return { passages: Uint32Array.from(passages), frequencies: Uint32Array.from(frequencies) };
}
