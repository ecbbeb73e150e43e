import type { SearchRecord } from './search-record.ts';
import type { QueryUnit } from '../understanding/query-units.ts';

/** Record → how much it is what is asked for, by one kind of evidence: between 0 and about 1. */
export type Evidence = ReadonlyMap<SearchRecord, number>;

/** Adds up evidence. */
export function createScores() {
	const scores = new Map<SearchRecord, number>();
	return {
		scores,
		add: (evidence: Evidence, weight: number) => {
			for (const [record, strength] of evidence)
				scores.set(record, (scores.get(record) ?? 0) + strength * weight);
		},
	};
}

/** Records in their order, each worth a little less than the one before. */
export function inOrder(records: readonly SearchRecord[]): Evidence {
	return new Map(
		records.map((record, place) => [record, 1 - (step * place) / (records.length + 1)]),
	);
}

const step = 0.2;

/** The score of a record is multiplied by this for each better one whose title says the same of the query. */
const repetitionWeight = 0.9;

/**
 * Scored records, the best first, with less for each further one of which the title says the same of the query: so the
 * senses of a word and the matters of a sentence stand beside each other, and not twenty of one before the first of the next.
 */
export function diversified(
	scores: Iterable<[SearchRecord, number]>,
	units: readonly QueryUnit[],
): SearchRecord[] {
	const earlier = new Map<string, number>();
	return [...scores]
		.sort(byScore)
		.map(([record, score]): [SearchRecord, number] => {
			const said = units
				.map(({ terms }) => terms.findIndex((term) => record.plain.includes(term)))
				.join(' ');
			const count = earlier.get(said) ?? 0;
			earlier.set(said, count + 1);
			return [record, score * repetitionWeight ** count];
		})
		.sort(byScore)
		.map(([record]) => record);
}

const byScore = ([, a]: [SearchRecord, number], [, b]: [SearchRecord, number]) => b - a;
