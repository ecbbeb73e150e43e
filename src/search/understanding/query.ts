import { placesNamed } from '../finding/by-metadata.ts';
import { numberAsked } from './document-number.ts';
import { unitsOf } from './query-units.ts';
import { spoken } from './request-words.ts';
import { stretchedUnits } from './stretched-words.ts';
import { spelledUnits } from './spelled-units.ts';
import type { NumberAsked } from './document-number.ts';
import type { QueryUnit } from './query-units.ts';
import type { SearchIndex } from '../finding/search-index.ts';

/** What a reader asks for, as the search understands it. */
export interface Query {
	/** With its punctuation. */
	folded: string;
	plain: string;
	/** The words between blanks, plain. */
	parts: readonly string[];
	/** What the query as a whole means officially, if it is an everyday word. */
	official: readonly string[];
	/** The figures in it, which may be a document number. */
	number?: NumberAsked | undefined;
	/** It is said as people speak: no text has it letter for letter. */
	isSpoken: boolean;
}

/** Everyday words behind so many characters are not looked for. */
const longestMeant = 60;

export async function understand(index: SearchIndex, typed: string): Promise<Query> {
	const { fold } = index;
	const folded = fold.text(typed).trim();
	const plain = fold.plain(typed);
	const parts = folded.split(/\s+/).map(fold.plain).filter(Boolean);
	const known = await index.readWords(plain.slice(0, 1));
	return {
		folded,
		plain,
		parts,
		official: known.get(plain) ?? [],
		number: numberAsked(folded),
		isSpoken: spoken.test(plain),
	};
}

/** What a query is made of. Reads the known words of all its characters. */
export async function readUnits(
	index: SearchIndex,
	{ folded, plain, parts }: Query,
): Promise<QueryUnit[]> {
	const known = await index.readWords(plain.slice(0, longestMeant));
	return [
		...(await spelledUnits(index, folded)),
		...unitsOf(parts, known, placesNamed(index.records, plain)),
		...stretchedUnits(plain, known),
	];
}
