import { factors, rankRange, textScore } from './weights.ts';
import { hasEnded, phaseOn } from '../../domain/documents/validity.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { TextHit } from './hit.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { QueryUnit } from '../understanding/query-units.ts';

/** Record → how strongly one kind of evidence says that it is wanted: between 0 and about 1. */
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

/** Evidence that decreases a little from each record to the next. */
export function inOrder(records: readonly SearchRecord[]): Evidence {
	return new Map(
		records.map((record, place) => [record, 1 - (rankRange * place) / (records.length + 1)]),
	);
}

/** Evidence from text hits by their share of the best score; at least `least`. */
export function ofBest(hits: readonly TextHit[], least = textScore.leastLiteral): Evidence {
	const best = hits[0]?.score ?? 1;
	return new Map(hits.map(({ record, score }) => [record, least + ((1 - least) * score) / best]));
}

/** The evidence for records that already have a score. */
export function among(scores: Evidence, evidence: Evidence): Evidence {
	return new Map([...evidence].filter(([record]) => scores.has(record)));
}

/** Scores on a day, where a document that does not hold any more has less, and a cancelled row next to nothing. */
export function currentFirst(scores: Evidence, day: CalendarDate | undefined): Evidence {
	const factorOf = ({ phases, isCancelled }: SearchRecord) => {
		if (isCancelled) return factors.cancelled;
		return day && phases && hasEnded(phaseOn(phases, day).validity) ? factors.stale : 1;
	};
	return new Map([...scores].map(([record, score]) => [record, score * factorOf(record)]));
}

/** The records with the best score first. */
export function byScore(scores: Iterable<readonly [SearchRecord, number]>): SearchRecord[] {
	return [...scores].sort(([, a], [, b]) => b - a).map(([record]) => record);
}

/**
 * The records with the best score first; each further record whose title says the same about the query is lowered. So
 * different meanings of a word are mixed, instead of twenty records of one meaning first.
 */
export function diversified(scores: Evidence, units: readonly QueryUnit[]): SearchRecord[] {
	const earlier = new Map<string, number>();
	const reduced = byScore(scores).map((record): [SearchRecord, number] => {
		const said = units
			.map(({ terms }) => terms.findIndex((term) => record.normalized.includes(term)))
			.join(' ');
		const count = earlier.get(said) ?? 0;
		earlier.set(said, count + 1);
		return [record, (scores.get(record) ?? 0) * factors.sameInTitle ** count];
	});
	return byScore(reduced);
}
