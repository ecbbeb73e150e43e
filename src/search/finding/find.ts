import { issuedBy } from './by-metadata.ts';
import { isNumberOf, withNumber } from './by-number.ts';
import { withTitle, withWordsInTitle } from './by-title.ts';
import { createScores, inOrder } from './evidence.ts';
import { findByMeaning } from './find-by-meaning.ts';
import { findByName } from './find-by-name.ts';
import { hitsOf } from './hit.ts';
import { exactlyMatchingRows } from './row-hits.ts';
import { weights } from './weights.ts';
import { understand } from '../understanding/query.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Evidence } from './evidence.ts';
import type { Found } from './hit.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { Query } from '../understanding/query.ts';

/**
 * Finds the records that a reader asks for. All evidence is combined: numbers, titles, issuers, meanings of everyday
 * words, sounds, texts. Documents that are not in force on `day` come after those that are in force and match equally.
 * When a title, a number or a name contains the query as it is, records that only resemble it are left out. With
 * `texts` the texts are searched in any case.
 */
export async function find(
	index: SearchIndex,
	typed: string,
	day?: CalendarDate,
	{ texts = false } = {},
): Promise<Found> {
	const query = await understand(index, typed);
	if (query.normalized === '') return { hits: [], words: [] };
	const numbers = withNumber(index.records, query);
	const rows = await exactlyMatchingRows(index, query);
	const meant = [...rows, ...numbers.exact].filter((record) => isNumberOf(query, record));
	const words = [query.normalized, ...query.parts, ...query.official];
	if (meant.length > 0 && !texts) return { hits: hitsOf(meant), words, textsSkipped: true };
	const titles = withQueryInTitle(index.records, query);
	const isNamed = rows.length + titles.size + numbers.exact.length > 0;
	return isNamed
		? findByName(index, { query, numbers, day, rows, titles, words, texts })
		: findByMeaning(index, { query, numbers, day });
}

/** Records whose title or issuer contains the query as it is, and records that contain its official term. */
function withQueryInTitle(
	records: readonly SearchRecord[],
	{ normalized, parts, official }: Query,
): Evidence {
	const literal = withTitle(records, normalized);
	const meant = literal.length > 0 ? official.flatMap((term) => withTitle(records, term)) : [];
	const { scores, add } = createScores();
	add(inOrder([...new Set(alternating(literal, meant))]), weights.title);
	add(inOrder(withWordsInTitle(records, parts)), weights.words);
	add(inOrder(issuedBy(records, normalized)), weights.issuer);
	return scores;
}

/** One of each in turn, as long as there are. */
function alternating<T>(these: readonly T[], those: readonly T[]): T[] {
	const pairs = these.flatMap((item, place) => [item, ...those.slice(place, place + 1)]);
	return [...pairs, ...those.slice(these.length)];
}
