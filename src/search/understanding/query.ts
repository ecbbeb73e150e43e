import { cluesIn } from './clues.ts';
import { placesNamed } from './places.ts';
import { numberAsked } from '../text/document-number.ts';
import { unitsOf } from './query-units.ts';
import { spoken } from './stop-words.ts';
import { stretchedUnits } from './stretched-words.ts';
import { spelledUnits } from './spelled-units.ts';
import type { Clue } from './clues.ts';
import type { NumberAsked } from '../text/document-number.ts';
import type { QueryUnit } from './query-units.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** The query of a reader, as the search understands it. */
export interface Query {
	/** The folded query with its punctuation. */
	folded: string;
	normalized: string;
	/** The words between blanks that name its subject, normalized. */
	parts: readonly string[];
	/** What the other words say of the document: its issuer, its year, a part of its number. */
	clues: readonly Clue[];
	/** The official terms for the whole query, if it is an everyday word. */
	official: readonly string[];
	/** The figures in it, which may be a document number. */
	number?: NumberAsked | undefined;
	/** True for a query in spoken language, which no text has letter for letter. */
	isSpoken: boolean;
}

/** The maximum length of a query in which everyday words are searched. */
const longestMeant = 60;

export async function understand(index: SearchIndex, typed: string): Promise<Query> {
	const { normalizer } = index;
	const folded = normalizer.fold(typed).trim();
	const normalized = normalizer.normalize(typed);
	const words = folded.split(/\s+/).map(normalizer.normalize).filter(Boolean);
	const known = await index.readWords(words.map((word) => word.slice(0, 1)).join(''));
	const { clues, subject } = cluesIn(index.records, words, (word) => known.get(word) ?? []);
	return {
		folded,
		normalized,
		parts: subject,
		clues,
		official: known.get(normalized) ?? [],
		number: numberAsked(folded),
		isSpoken: spoken.test(normalized),
	};
}

/** The parts of a query. Reads the known words of all its characters. */
export async function readUnits(
	index: SearchIndex,
	{ folded, normalized, parts }: Query,
): Promise<QueryUnit[]> {
	const known = await index.readWords(normalized.slice(0, longestMeant));
	return [
		...(await spelledUnits(index, folded)),
		...unitsOf(parts, known, placesNamed(index.records, normalized)),
		...stretchedUnits(normalized, known),
	];
}
