import { passagesWith, recordsWithPassages } from './in-text.ts';
import type { TextHit } from './in-text.ts';
import type { QueryUnit } from './query-units.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * How much of what a query says stands in each record's title, between 0 and 1. A part counts for its weight times the
 * logarithm of how rare it is, ln(1 + N ÷ (1 + n)), for n of N titles: the inverse document frequency of Spärck Jones
 * (1972). So the rare word of a sentence decides, not the common one.
 */
export function titleCoverage(
	records: readonly SearchRecord[],
	units: readonly QueryUnit[],
): Map<SearchRecord, number> {
	const scores = new Map<SearchRecord, number>();
	let most = 0;
	for (const { terms, weight, isSynonym } of units) {
		/** Record → how well the first of the terms that it has fits. */
		const having = new Map<SearchRecord, number>();
		for (const record of records) {
			const place = terms.findIndex((term) => record.plain.includes(term));
			if (place >= 0) having.set(record, 1 - 0.02 * Math.min(Math.max(place - 1, 0), 10));
		}
		// A whole stretch of the query counts where it is found; its pairs speak for it everywhere.
		if (having.size === 0 && !isSynonym && (terms[0]?.length ?? 0) > 2) continue;
		const worth = weight * Math.log(1 + records.length / (having.size + 1));
		most += worth;
		for (const [record, share] of having)
			scores.set(record, (scores.get(record) ?? 0) + worth * share);
	}
	return new Map(
		[...scores].map(([record, score]) => [record, score / most - record.core.length / 10_000]),
	);
}

/** The same for the texts, with passages in place of titles: the one that says most of the query counts. */
export async function textCoverage(
	index: SearchIndex,
	units: readonly QueryUnit[],
): Promise<TextHit[]> {
	const telling = units.filter(({ weight }) => weight >= 0.3);
	const found = await Promise.all(
		telling.map(({ terms }) =>
			Promise.all(terms.slice(0, mostTerms).map((term) => passagesWith(index, term))),
		),
	);
	const scores = new Map<number, number>();
	const all = passagesIn(index);
	for (const [place, { weight }] of telling.entries()) {
		const having = new Set(found[place]?.flatMap((list) => [...list]));
		const worth = weight * Math.log(1 + all / (1 + having.size));
		for (const passage of having) scores.set(passage, (scores.get(passage) ?? 0) + worth);
	}
	return recordsWithPassages(index, scores);
}

const mostTerms = 2;

function passagesIn({ records }: SearchIndex): number {
	const last = records[records.length - 1];
	return last ? last.firstPassage + last.passages + (last.attached ?? 0) + (last.rows ?? 0) : 0;
}
