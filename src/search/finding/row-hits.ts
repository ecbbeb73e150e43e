import { lastAtMost } from './postings.ts';
import { callCode, callsOf } from '../text/call-code.ts';
import type { TextHit } from './in-text.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** More are shown as their pages, so that a word that stands in every row fetches little. */
const mostRows = 20;

/** What a row is worth beside a page that says as much. */
const worth = 0.9;

/** `hits` of pages and rows of them (each a page with a passage), in order: the best rows as themselves, others as their pages. */
export async function withRows(
	index: SearchIndex,
	hits: readonly TextHit[],
	rows: readonly TextHit[],
): Promise<TextHit[]> {
	// Of equal rows, those of the newest table: its address is the last.
	const ordered = [...rows].sort((a, b) => b.score - a.score || b.record.id - a.record.id);
	const shown = await Promise.all(
		ordered.slice(0, mostRows).map(async ({ record, passage, score }) => {
			const row = await index.readRow(record, passage);
			return row ? [{ record: row, passage, score: score * worth }] : [];
		}),
	);
	const pages = new Map(hits.map((hit) => [hit.record, hit]));
	for (const { record, passage, score } of ordered.slice(mostRows))
		if (!pages.has(record)) pages.set(record, { record, passage, score: score * worth });
	return [...pages.values(), ...shown.flat()].sort((a, b) => b.score - a.score);
}

/** Rows of which the number, however typed, or the whole name is the query; the newest first. */
export async function rowsCalled(
	index: SearchIndex,
	asked: { folded: string; plain: string },
): Promise<SearchRecord[]> {
	const calls = callsOf(asked);
	const lists = await Promise.all(calls.map((call) => index.readPostings(callCode(call))));
	const firstPassages = index.records.map(({ firstPassage }) => firstPassage);
	const passages = [...new Set(lists.flatMap((list) => [...list]))].slice(-mostRows);
	const rows = await Promise.all(
		passages.map((passage) => {
			const page = index.records[lastAtMost(firstPassages, passage)];
			return page && index.readRow(page, passage - page.firstPassage);
		}),
	);
	return rows
		.filter((row) => row !== undefined)
		.filter(({ plain, number }) =>
			calls.some((call) => [plain, number?.plain, number?.key].includes(call)),
		)
		.sort((a, b) => ((b.date ?? '') < (a.date ?? '') ? -1 : 1));
}

/** Rows among `hits` that bear a name or a number with `plain` in it. */
export function rowsNamed(hits: readonly TextHit[], plain: string): SearchRecord[] {
	const isNumber = /\d/.test(plain);
	return hits
		.map(({ record }) => record)
		.filter(
			(record) =>
				record.row !== undefined &&
				(record.plain.includes(plain) || (isNumber && record.number?.plain.includes(plain))),
		);
}
