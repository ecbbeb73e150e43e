import { exactMatchBucketOf, exactMatchKeysOf } from '../text/rows.ts';
import type { CollectedPage } from './collect-pages.ts';
import type { Normalizer } from '../text/normalizer.ts';
import type { RowFacts, RowsByKey } from '../text/rows.ts';

/** So many rows make a file that costs a query little. */
const rowsInFile = 60;

/** The rows of all pages by their exact-match keys, in as many lists as keep each short. */
export function exactMatchLists(
	pages: readonly CollectedPage[],
	normalizer: Normalizer,
): RowsByKey[] {
	const rowCount = pages.reduce((sum, { rows }) => sum + rows.length, 0);
	const buckets = Math.ceil(rowCount / rowsInFile);
	const lists = Array.from({ length: buckets }, () => new Map<string, [string, RowFacts][]>());
	for (const { address, rows } of pages)
		for (const facts of rows)
			for (const key of keysOfRow(facts, normalizer)) {
				const list = lists[exactMatchBucketOf(key, buckets)];
				list?.set(key, [...(list.get(key) ?? []), [address, facts]]);
			}
	return lists.map((list) => Object.fromEntries(list));
}

function keysOfRow({ name, number }: RowFacts, normalizer: Normalizer): Set<string> {
	return new Set(
		[name, number].flatMap((given) =>
			exactMatchKeysOf({ folded: normalizer.fold(given), normalized: normalizer.normalize(given) }),
		),
	);
}
