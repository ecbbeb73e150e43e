import { titleHas, withShortenedTitle } from './by-title.ts';
import { recordsWithPassages } from './in-text.ts';
import { titleShare } from './weights.ts';
import type { TextHit } from './hit.ts';
import type { QueryUnit } from '../understanding/query-units.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';

/**
 * How much of a query each record's title says, between 0 and 1. A part counts by its weight times its inverse document
 * frequency among the titles, so that the rare word of a sentence decides, not the common one.
 */
export function titleCoverage(
	records: readonly SearchRecord[],
	units: readonly QueryUnit[],
): Map<SearchRecord, number> {
	const scores = new Map<SearchRecord, number>();
	let most = 0;
	for (const { terms, weight, kind } of units) {
		/** Record → how well the best of its matching terms fits. */
		const having = new Map<SearchRecord, number>();
		for (const record of records) {
			const fits = terms.map((term, place) => (titleHas(record, term) ? fitOf(term, place) : 0));
			const best = Math.max(...fits);
			if (best > 0) having.set(record, best);
		}
		const [whole = ''] = terms;
		if (having.size === 0 && kind === 'content' && whole.length > 2)
			for (const record of withShortenedTitle(records, whole))
				having.set(record, titleShare.shortened);
		// A long unknown part counts only where it is found; its pairs are counted everywhere.
		if (having.size === 0 && (kind === 'content' || kind === 'official') && whole.length > 2)
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

/** How well one of the terms of a part fits: an earlier and a longer term fits better. */
function fitOf(term: string, place: number): number {
	const later = Math.min(place, titleShare.mostLater);
	const longer = Math.min(term.length - 2, titleShare.mostLonger);
	return 1 - titleShare.laterTerm * later + titleShare.longerTerm * longer;
}

/**
 * The same for texts, with passages in place of titles: each record counts with its best passage. For an everyday word
 * the official term is searched first. The number of searched terms is limited, because each costs a download; the
 * rarest parts come first.
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

/** Parts with a smaller weight are not searched. */
const leastWeight = 0.3;

/**
 * The maximum number of pairs, because each costs a file of the index in each part. A term needs a pair for every two
 * characters.
 */
const mostBigrams = 7;
const mostTerms = 3;

/**
 * The assumed frequency of an unknown pair. Neighbouring characters of a query that no title contains together are
 * mostly the end of one word and the beginning of the next.
 */
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
