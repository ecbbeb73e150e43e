import { exactMatchBucketOf, exactMatchKeysOf } from '../text/rows.ts';
import type { CollectedPage } from './collect-pages.ts';
import type { Fold } from '../text/fold.ts';
import type { RowFacts, RowsByKey } from '../text/rows.ts';

/** So many rows make a file that costs a query little. */
const rowsInFile = 60;

/** The rows of all pages by what they are called, in as many lists as keep each short. */
export function exactMatchLists(pages: readonly CollectedPage[], fold: Fold): RowsByKey[] {
	const rowCount = pages.reduce((sum, { rows }) => sum + rows.length, 0);
	const buckets = Math.ceil(rowCount / rowsInFile);
	const lists = Array.from({ length: buckets }, () => new Map<string, [string, RowFacts][]>());
	for (const { address, rows } of pages)
		for (const facts of rows)
			for (const call of callsOfRow(facts, fold)) {
				const list = lists[exactMatchBucketOf(call, buckets)];
				list?.set(call, [...(list.get(call) ?? []), [address, facts]]);
			}
	return lists.map((list) => Object.fromEntries(list));
}

function callsOfRow({ name, number }: RowFacts, fold: Fold): Set<string> {
	return new Set(
		[name, number].flatMap((call) =>
			exactMatchKeysOf({ folded: fold.text(call), plain: fold.plain(call) }),
		),
	);
}
