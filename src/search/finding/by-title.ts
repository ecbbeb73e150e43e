import { compareText } from '../../domain/text/compare-text.ts';
import { bigramsOf, shareIn } from '../text/similarity.ts';
import { hasFigure, inDigits } from '../text/figures.ts';
import { titleBonus, titleLength } from './weights.ts';
import type { SearchRecord } from '../index/search-record.ts';

const titlesInDigits = new WeakMap<SearchRecord, string>();

/** Whether a title contains a normalized text; numerals match in either writing. */
export function titleHas(record: SearchRecord, normalized: string): boolean {
	if (record.normalized.includes(normalized)) return true;
	if (!hasFigure(normalized)) return false;
	const title = titlesInDigits.get(record) ?? inDigits(record.normalized);
	titlesInDigits.set(record, title);
	return title.includes(inDigits(normalized));
}

/** Records whose title contains `normalized`; the larger its share of the title, the earlier. */
export function withTitle(records: readonly SearchRecord[], normalized: string): SearchRecord[] {
	return ranked(records, (record) => {
		const { issuedTitle, number } = record;
		if (!titleHas(record, normalized)) return 0;
		const isWhole = record.normalized === normalized ? titleBonus.whole : 0;
		const share = Math.min(1, normalized.length / issuedTitle.length);
		const begins =
			record.normalized.startsWith(normalized) || issuedTitle.startsWith(normalized)
				? titleBonus.beginning
				: 0;
		const ends = record.normalized.endsWith(normalized) ? titleBonus.end : 0;
		return isWhole + share + begins + ends + (number ? titleBonus.number : 0);
	});
}

/** Records whose title contains all of several words, the shortest first. */
export function withWordsInTitle(
	records: readonly SearchRecord[],
	words: readonly string[],
): SearchRecord[] {
	if (words.length < 2) return [];
	return ranked(records, (record) =>
		words.every((word) => titleHas(record, word)) ? 1 / record.issuedTitle.length : 0,
	);
}

/**
 * Records whose title contains the characters of `normalized` in order, with other characters between them: 临沂献血,
 * 临沂市献血条例.
 */
export function withShortenedTitle(
	records: readonly SearchRecord[],
	normalized: string,
): SearchRecord[] {
	if (normalized.length < 3) return [];
	const mostPieces = Math.ceil(normalized.length / 2);
	return ranked(records, ({ normalized: title, issuedTitle }) => {
		if (title.length <= normalized.length || ![...normalized].every((part) => title.includes(part)))
			return 0;
		const cost = costOfGaps(normalized, title);
		return cost <= mostPieces - 1 + gapsAllowed
			? 1 / (1 + cost + issuedTitle.length / titleLength.perGap)
			: 0;
	});
}

/** Records with the highest score first, then the newest. Records with a score of 0 are left out. */
export function ranked<Ranked extends { date?: string }>(
	records: readonly Ranked[],
	scoreOf: (record: Ranked) => number,
): Ranked[] {
	return records
		.map((record) => ({ record, score: scoreOf(record) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || compareText(b.record.date ?? '', a.record.date ?? ''))
		.map(({ record }) => record);
}

/** The most characters of one gap. */
const longestGap = 6;
/** The cost of a gap, and of each character in it. A single character is what shortened words leave out: 科创, 科技创新. */
const costOfGap = { one: 0.8, more: 1, character: 0.1 };
/** The cost that a title may have beyond one gap for every two characters of the query. */
const gapsAllowed = 1.5;

/** The lowest cost of the gaps with which a title contains the query's characters in order; infinite when it does not. */
function costOfGaps(normalized: string, title: string): number {
	let costs = [...title].map((character) => (character === normalized[0] ? 0 : Infinity));
	for (const wanted of normalized.slice(1)) {
		costs = [...title].map((character, place) => {
			if (character !== wanted) return Infinity;
			let best = costs[place - 1] ?? Infinity;
			for (let gap = 1; gap <= longestGap; gap++)
				best = Math.min(best, (costs[place - 1 - gap] ?? Infinity) + costOf(gap));
			return best;
		});
	}
	return Math.min(...costs);
}

function costOf(gap: number): number {
	return gap === 1 ? costOfGap.one : costOfGap.more + gap * costOfGap.character;
}

const mostNear = 5;

/** The share of the query's characters that a title must have. */
const leastShare = 0.5;

/** The records whose titles have the most characters of `normalized`; neighbouring characters count more. */
export function withTitleNear(
	records: readonly SearchRecord[],
	normalized: string,
): SearchRecord[] {
	const characters = [...new Set(normalized)];
	if (characters.length < 2) return [];
	return ranked(records, (record) => {
		const share = shareIn(record.normalized, characters);
		return share < leastShare
			? 0
			: share +
					shareIn(record.normalized, bigramsOf(normalized)) -
					record.issuedTitle.length / titleLength.perShare;
	}).slice(0, mostNear);
}
