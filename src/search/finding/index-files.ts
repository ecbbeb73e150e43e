import { memoized } from '../promises.ts';
import { exactMatchBucketOf } from '../text/rows.ts';
import type { IndexEntry } from '../text/index-format.ts';
import type { RowsByKey } from '../text/rows.ts';

/** Fetches a file of the index. Throws when it does not arrive. */
export async function fetchJson<Content>(address: string, init?: RequestInit): Promise<Content> {
	const response = await fetch(address, init);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as Content;
}

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
