import { textCoverage, titleCoverage } from './coverage.ts';
import { hitsOf } from './hit.ts';
import { verified, withText } from './in-text.ts';
import { unitsOf } from './query-units.ts';
import { varied } from './varied.ts';
import type { Found } from './hit.ts';
import type { TextHit } from './in-text.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** What a title, a text with the parts of a query, and a text with the query itself are worth beside each other. */
const worthOf = { title: 1, said: 0.35, literal: 1, literalEverydayWord: 0.25 };

/** The share of the best score below which a record says too little of what is asked. */
const worthShowing = 0.3;

/** An everyday word that makes up most of a query is looked for in its official sense before its letters. */
const shortQuery = 6;

/** What stands behind it in a query is looked for as it stands. */
const longestMeant = 40;

/**
 * Finds what is meant: titles and texts that say the most of a query, taken apart and translated by the synonyms. A record
 * scores the share of the query that its title says, and less for what its text says; either weighs each part of the query
 * by its rarity.
 */
export async function byMeaning(
	index: SearchIndex,
	asked: { plain: string; folded: string; parts: readonly string[] },
): Promise<Found> {
	const { plain, parts } = asked;
	const units = unitsOf(parts, await index.readWords(plain.slice(0, longestMeant)));
	const isEveryday = plain.length < shortQuery && units.some(({ isSynonym }) => isSynonym);
	const literal = await verified(index, await withText(index, plain), asked);
	const said = literal.length > 0 && !isEveryday ? [] : await textCoverage(index, units);
	const scores = new Map<SearchRecord, number>();
	const add = (record: SearchRecord, score: number) =>
		scores.set(record, (scores.get(record) ?? 0) + score);
	for (const [record, share] of titleCoverage(index.records, units))
		add(record, worthOf.title * share);
	for (const { record, score } of said) add(record, (worthOf.said * score) / bestOf(said));
	const worth = isEveryday ? worthOf.literalEverydayWord : worthOf.literal;
	for (const { record, score } of literal)
		add(record, worth * (0.6 + (0.4 * score) / bestOf(literal)));
	const least = worthShowing * Math.max(0, ...scores.values());
	const shown = [...scores].filter(([, score]) => score >= least);
	const texts = [...said, ...literal].filter(({ record }) => (scores.get(record) ?? 0) >= least);
	return {
		hits: hitsOf(varied(shown, units), texts),
		words: [plain, ...units.flatMap(({ terms }) => terms)],
	};
}

/** Hits stand in order, the best first. */
function bestOf(hits: readonly TextHit[]): number {
	return hits[0]?.score ?? 1;
}
