import { fetchJson } from './fetch-json.ts';
import { memoized } from './memoized.ts';
import { exactMatchBucketOf } from '../text/exact-match-keys.ts';
import type { RowsByKey, IndexEntry } from '../text/index-format.ts';

/** Tells the rows that are called exactly so, each with the address of its page. */
export type ReadRows = (call: string) => Promise<RowsByKey[string]>;

/** Every file of rows is fetched once. */
export function createRowReader({ base, calls, callBuckets }: IndexEntry): ReadRows {
	const readBucket = memoized((bucket: number) =>
		fetchJson<RowsByKey>(`${base}${calls}/${bucket}.json`),
	);
	return async (call) => {
		if (callBuckets === 0) return [];
		const rows = await readBucket(exactMatchBucketOf(call, callBuckets));
		return Object.entries(rows).find(([name]) => name === call)?.[1] ?? [];
	};
}
