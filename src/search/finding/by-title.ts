import { compareText } from '../../domain/text/compare-text.ts';
import { bigramsOf, shareIn } from '../text/similarity.ts';
import { hasFigure, inDigits } from '../understanding/figures.ts';
import { titleBonus } from './weights.ts';
import type { SearchRecord } from './search-record.ts';

const titlesInDigits = new WeakMap<SearchRecord, string>();

/** Whether a title has a plain text, figures in either writing. */
export function titleHas(record: SearchRecord, plain: string): boolean {
	if (record.plain.includes(plain)) return true;
	if (!hasFigure(plain)) return false;
	const title = titlesInDigits.get(record) ?? inDigits(record.plain);
	titlesInDigits.set(record, title);
	return title.includes(inDigits(plain));
}

/** Records whose title contains `plain`; the more of the title it is, the earlier. */
export function withTitle(records: readonly SearchRecord[], plain: string): SearchRecord[] {
	return ranked(records, (record) => {
		const { core, number } = record;
		if (!titleHas(record, plain)) return 0;
		const isWhole = record.plain === plain ? titleBonus.whole : 0;
		const share = Math.min(1, plain.length / core.length);
		const begins =
			record.plain.startsWith(plain) || core.startsWith(plain) ? titleBonus.beginning : 0;
		return isWhole + share + begins + (number ? titleBonus.number : 0);
	});
}

/** Records whose title contains all of several words, the shortest first. */
export function withWordsInTitle(
	records: readonly SearchRecord[],
	words: readonly string[],
): SearchRecord[] {
	if (words.length < 2) return [];
	return ranked(records, (record) =>
		words.every((word) => titleHas(record, word)) ? 1 / record.core.length : 0,
	);
}

/** Records whose title contains the characters of `plain` in order with some left out between: 临沂献血, 临沂市献血条例. */
export function withShortenedTitle(
	records: readonly SearchRecord[],
	plain: string,
): SearchRecord[] {
	if (plain.length < 3) return [];
	const mostPieces = Math.ceil(plain.length / 2);
	return ranked(records, ({ plain: title, core }) => {
		if (title.length <= plain.length || ![...plain].every((part) => title.includes(part))) return 0;
		const cost = costOfGaps(plain, title);
		return cost <= mostPieces - 1 + gapsAllowed ? 1 / (1 + cost + core.length / 100) : 0;
	});
}

/** By falling score, then the newest first; without those that score nothing. */
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

const longestGap = 6;
const costOfCharacter = 0.1;
const gapsAllowed = 1.5;

/** One for each gap and a little for each character left out; infinite when there is no such way. */
function costOfGaps(plain: string, title: string): number {
	let costs = [...title].map((character) => (character === plain[0] ? 0 : Infinity));
	for (const wanted of plain.slice(1)) {
		costs = [...title].map((character, place) => {
			if (character !== wanted) return Infinity;
			let best = costs[place - 1] ?? Infinity;
			for (let gap = 1; gap <= longestGap; gap++)
				best = Math.min(best, (costs[place - 1 - gap] ?? Infinity) + 1 + gap * costOfCharacter);
			return best;
		});
	}
	return Math.min(...costs);
}

const mostNear = 5;

/** The share of the query's characters that a title must have. */
const leastShare = 0.5;

/** Records whose title has the most of the characters of `plain`, best where they stand side by side. */
export function withTitleNear(records: readonly SearchRecord[], plain: string): SearchRecord[] {
	const characters = [...new Set(plain)];
	if (characters.length < 2) return [];
	return ranked(records, (record) => {
		const share = shareIn(record.plain, characters);
		return share < leastShare
			? 0
			: share + shareIn(record.plain, bigramsOf(plain)) - record.core.length / 1000;
	}).slice(0, mostNear);
}
