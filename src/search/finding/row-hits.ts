import { compareText } from '../../domain/text/compare-text.ts';
import { exactMatchKeysOf, readRowTitle } from '../text/rows.ts';
import { factors } from './weights.ts';
import type { TextHit } from './hit.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { SearchRecord } from '../index/search-record.ts';
import type { Query } from '../understanding/query.ts';
import type { Texts } from '../texts/texts.ts';

/**
 * The maximum numbers of rows, and of pages with rows, that are shown as rows; further ones are shown as their pages,
 * which needs fewer downloads.
 */
const mostRows = 20;
const mostPages = 5;

/**
 * `hits` of pages, and pages with rows that contain words of `said`, by score: the best rows are hits of their own, the
 * others are shown as their pages.
 */
export async function withRowHits(
	{ normalizer, rowOf, hasRowsThatLeft }: SearchIndex,
	hits: readonly TextHit[],
	{
		texts,
		rows,
		said,
	}: { texts: Texts; rows: ReadonlyMap<SearchRecord, number>; said: readonly string[] },
): Promise<TextHit[]> {
	// Among equal rows those of the newest table, which has the last address, come first.
	const pages = [...rows].sort(
		([a, scoreA], [b, scoreB]) => scoreB - scoreA || compareText(b.address, a.address),
	);
	// Whether what a page has is not a row that left is known only from its text.
	const isRead = (page: SearchRecord, place: number) =>
		place < mostPages || (hasRowsThatLeft?.(page) ?? false);
	const read = pages.filter(([page], place) => isRead(page, place));
	const found = await Promise.all(
		read.map(async ([page, score]) => {
			const { text, subResults } = await texts.readPage(page.id);
			const having = subResults.map(({ id, title, start, end }) => {
				const normalized = normalizer.normalize(text.slice(start, end));
				const count = said.filter((word) => normalized.includes(word)).length;
				return { facts: readRowTitle(id, title), share: count / said.length };
			});
			const most = Math.max(...having.map(({ share }) => share));
			return having
				.filter(({ share }) => share > 0 && share === most)
				.map(({ facts }) => ({
					record: rowOf(page, facts),
					passage: 0,
					score: score * factors.row,
				}));
		}),
	);
	const shown = found.flat();
	const kept = shown.slice(0, mostRows);
	const more = [
		...pages.filter(([page], place) => !isRead(page, place)),
		...read.filter(([page]) => shown.slice(mostRows).some(({ record }) => record.id === page.id)),
	];
	const all = new Map(hits.map((hit) => [hit.record, hit]));
	for (const [record, score] of more)
		if (!all.has(record))
			all.set(record, { record, passage: record.own?.[0] ?? 0, score: score * factors.row });
	return [...all.values(), ...kept].sort((a, b) => b.score - a.score);
}

/** Rows whose number (in any form) or whole name is the query; the newest first, cancelled ones last. */
export async function exactlyMatchingRows(
	{ records, rowOf, readRows }: SearchIndex,
	asked: Pick<Query, 'folded' | 'normalized'>,
): Promise<SearchRecord[]> {
	const lists = await Promise.all(exactMatchKeysOf(asked).map(readRows));
	const found = lists.flat().flatMap(([address, facts]) => {
		const page = records.find((record) => record.address === address);
		return page ? [rowOf(page, facts)] : [];
	});
	return [...new Set(found)]
		.sort(
			(a, b) =>
				Number(a.isCancelled ?? false) - Number(b.isCancelled ?? false) ||
				compareText(b.date ?? '', a.date ?? ''),
		)
		.slice(0, mostRows);
}

/** Rows among `hits` whose name or number contains `normalized`. */
export function rowsNamed(hits: readonly TextHit[], normalized: string): SearchRecord[] {
	const isNumber = /\d/.test(normalized);
	return hits
		.map(({ record }) => record)
		.filter(
			(record) =>
				record.row !== undefined &&
				(record.normalized.includes(normalized) ||
					(isNumber && record.number?.normalized.includes(normalized))),
		);
}
