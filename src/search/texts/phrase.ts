import { passageLength } from '../text/index-format.ts';
import type { Postings } from './texts.ts';

/** A pair of characters of a phrase, and how far from its beginning it stands. */
interface PhraseBigram {
	bigram: string;
	offset: number;
}

/**
 * The minimum length of a phrase that is also found when a few of its bigrams differ, because of punctuation or another
 * character.
 */
const longPhrase = 8;
const mostMissing = 0.25;

/** The number of bigrams that, at their positions, identify a phrase. */
const mostBigrams = 4;

/**
 * The number of bigrams requested at once. When they share no position, no text contains the phrase and no more are
 * requested.
 */
export const bigramsAtOnce = 3;

/**
 * The pairs to request: every second one and the last one cover a phrase. Common pairs are left out when there are two
 * others; those may be any of a short phrase (政处 and 处罚 of 行政处罚). For a long phrase a few are enough.
 */
export function bigramsToAsk(normalized: string, common: ReadonlySet<string>): PhraseBigram[] {
	const characters = [...normalized];
	const last = characters.length - 2;
	const all = characters
		.slice(0, -1)
		.map((_, offset) => ({ bigram: characters.slice(offset, offset + 2).join(''), offset }));
	const cover = all.filter(({ offset }) => offset === last || offset % 2 === 0);
	const sources = normalized.length < longPhrase ? [cover, all] : [cover];
	const choices = sources.map((pairs) => pairs.filter(({ bigram }) => !common.has(bigram)));
	return spread(choices.find(({ length }) => length >= 2) ?? cover, mostBigrams);
}

/** At most `most` of the items, as evenly spread as possible. */
function spread<T>(items: readonly T[], most: number): T[] {
	if (items.length <= most) return [...items];
	const step = (items.length - 1) / (most - 1);
	return Array.from({ length: most }, (_, place) => items[Math.round(place * step)] as T);
}

/** How many of the requested pairs may be missing in a phrase that still counts as found. */
export function allowedMissing(normalized: string, asked: number): number {
	return normalized.length < longPhrase ? 0 : Math.floor(asked * mostMissing);
}

/** The positions, in ascending order, at which at least `least` of the lists, each moved by its offset, have one. */
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

/** The passages that contain the given ascending positions. */
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
