import type { SearchRecord } from './search-record.ts';

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
