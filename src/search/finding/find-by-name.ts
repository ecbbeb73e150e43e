import { isNamedLikeLaw } from './by-name.ts';
import { agencySecond, byClues } from './by-metadata.ts';
import { titleCoverage } from './coverage.ts';
import { among, byScore, createScores, currentFirst, inOrder, ofBest } from './evidence.ts';
import { hitsOf } from './hit.ts';
import { withText } from './in-text.ts';
import { rowsNamed } from './row-hits.ts';
import { titleSays, weights } from './weights.ts';
import { readUnits } from '../understanding/query.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Evidence } from './evidence.ts';
import type { Numbered } from './by-number.ts';
import type { Found } from './hit.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { Query } from '../understanding/query.ts';

interface Named {
	query: Query;
	numbers: Numbered;
	day: CalendarDate | undefined;
	/** Rows whose name or number is the query. */
	rows: readonly SearchRecord[];
	/** Records whose title or issuer contains the query. */
	titles: Evidence;
	words: string[];
	/** True to search texts in any case. */
	texts: boolean;
}

/** The minimum length of a query for a title that is itself wanted, not texts that mention it. */
const longTitle = 6;

/** With fewer hits than this, titles with half of the query are added. */
const pageful = 10;

/** Finds records by a title, a number, an issuer or a row that contains the query as it is. */
export async function findByName(
	index: SearchIndex,
	{ query, numbers, day, rows, titles, words, ...wanted }: Named,
): Promise<Found> {
	const { normalized, parts } = query;
	const isLong =
		normalized.length >= longTitle ||
		isNamedLikeLaw(normalized) ||
		parts.length > 1 ||
		numbers.exact.length > 0;
	const textsSkipped = isLong && titles.size > 0 && !wanted.texts;
	const texts = textsSkipped ? [] : await withText(index, normalized);
	const { scores, add } = createScores();
	add(titles, 1);
	add(inOrder(numbers.exact), weights.number);
	add(inOrder(numbers.part), weights.numberPart);
	add(inOrder(rows), weights.row);
	add(inOrder(rowsNamed(texts, normalized)), weights.words);
	// Titles with the official term must not come after texts that contain the everyday word more often.
	const isEveryday = query.official.length > 0;
	add(
		ofBest(isEveryday ? texts.filter(({ record }) => !titles.has(record)) : texts),
		weights.literal,
	);
	const isWhole = [...titles.keys()].some((record) => record.normalized === normalized);
	if (isLong && !isWhole && scores.size < pageful) {
		const shares = titleCoverage(index.records, await readUnits(index, query));
		add(new Map([...shares].filter(([, share]) => share >= titleSays.half)), weights.titleShare);
	}
	add(among(scores, byClues(index.records, query.clues)), weights.clue);
	const hits = hitsOf(agencySecond(byScore(currentFirst(scores, day))), texts);
	return { hits, words, ...(textsSkipped && { textsSkipped }) };
}
