import { titleHas } from './by-title.ts';
import { recordsWithPassages } from './in-text.ts';
import { titleShare } from './weights.ts';
import type { TextHit } from './hit.ts';
import type { QueryUnit } from '../understanding/query-units.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';

/**
 * How much of what a query says stands in each record's title, between 0 and 1. A part counts for its weight times
 * its inverse document frequency among the titles. So the rare word of a sentence decides, not the common one.
 */
export function titleCoverage(
	records: readonly SearchRecord[],
	units: readonly QueryUnit[],
): Map<SearchRecord, number> {
	const scores = new Map<SearchRecord, number>();
	let most = 0;
	for (const { terms, weight, kind } of units) {
		/** Record → how well the first of the terms that it has fits. */
		const having = new Map<SearchRecord, number>();
		for (const record of records) {
			const fits = terms.map((term, place) => (titleHas(record, term) ? fitOf(term, place) : 0));
			const best = Math.max(...fits);
			if (best > 0) having.set(record, best);
		}
		// A whole stretch of the query counts where it is found; its pairs speak for it everywhere.
		if (
			having.size === 0 &&
			(kind === 'content' || kind === 'official') &&
			(terms[0]?.length ?? 0) > 2
		)
			continue;
		const score = weight * inverseDocumentFrequency(records.length, having.size);
		most += score;
		for (const [record, share] of having)
			scores.set(record, (scores.get(record) ?? 0) + score * share);
	}
	return new Map(
		[...scores].map(([record, score]) => [
			record,
			score / most - record.issuedTitle.length * titleShare.character,
		]),
	);
}

/** ln(1 + N ÷ (1 + n)) for a term in n of N titles or passages (Spärck Jones, 1972). */
function inverseDocumentFrequency(all: number, having: number): number {
	return Math.log(1 + all / (1 + having));
}

/** How well one of the terms of a part fits: the earlier in their order and the longer, the better. */
function fitOf(term: string, place: number): number {
	const later = Math.min(Math.max(place - 1, 0), titleShare.mostLater);
	const longer = Math.min(term.length - 2, titleShare.mostLonger);
	return 1 - titleShare.laterTerm * later + titleShare.longerTerm * longer;
}

/**
 * The same for the texts, with passages in place of titles: the one that says most of the query counts. Of everyday words
 * their official terms are asked for first, and no more than costs little: the parts that titles seldom say come first.
 */
export async function textCoverage(
	index: SearchIndex,
	units: readonly QueryUnit[],
): Promise<TextHit[]> {
	const texts = await index.texts();
	if (!texts) return [];
	const asked = termsToAsk(index.records, units);
	const found = await Promise.all(asked.map(({ term }) => texts.find(term)));
	const all = texts.firstPassages[texts.firstPassages.length - 1] ?? 0;
	const scores = new Map<number, number>();
	for (const unit of new Set(asked.map((each) => each.unit))) {
		const having = new Set(
			asked.flatMap((each, place) =>
				each.unit === unit ? [...(found[place]?.passages ?? [])] : [],
			),
		);
		const score = unit.weight * inverseDocumentFrequency(all, having.size);
		for (const passage of having) scores.set(passage, (scores.get(passage) ?? 0) + score);
	}
	const said = asked.map(({ term }) => term);
	return recordsWithPassages(index, { texts, scores, said });
}

/** A part with a smaller weight says too little of what is asked. */
const leastWeight = 0.3;

/** A pair of characters costs a file of the index in each part; a term costs a pair for every two characters. */
const mostBigrams = 7;
const mostTerms = 3;

/** Characters that stand together in a query and in no title are mostly the end of one word and the beginning of another. */
const assumedForUnknown = 20;

function termsToAsk(records: readonly SearchRecord[], units: readonly QueryUnit[]) {
	const rarity = (term: string, isWord: boolean) => {
		const having = records.filter(({ normalized }) => normalized.includes(term)).length;
		return inverseDocumentFrequency(
			records.length,
			having === 0 && !isWord ? assumedForUnknown : having,
		);
	};
	const rarestFirst = units
		.filter(({ weight }) => weight >= leastWeight)
		.map((unit) => {
			const [typed = '', ...official] = unit.terms;
			const terms = [...official.slice(0, 1), typed, ...official.slice(1)];
			return {
				unit,
				terms: terms.slice(0, mostTerms),
				score: unit.weight * rarity(terms[0] ?? '', unit.kind !== 'content'),
			};
		})
		.sort((a, b) => b.score - a.score);
	const asked: { unit: QueryUnit; term: string }[] = [];
	let pairs = 0;
	for (let place = 0; place < mostTerms; place++)
		for (const { unit, terms } of rarestFirst) {
			const term = terms[place];
			if (term === undefined || term.length < 2) continue;
			const cost = Math.min(Math.ceil(term.length / 2), mostBigrams);
			if (pairs + cost > mostBigrams) continue;
			pairs += cost;
			asked.push({ unit, term });
		}
	return asked;
}
