import { memoized } from '../texts/promises.ts';
import { exactMatchBucketOf } from '../text/rows.ts';
import type { IndexEntry } from '../text/index-format.ts';
import type { RowsByKey } from '../text/rows.ts';

/** Fetches a file of the index. Throws when it does not arrive. */
export async function fetchJson<Content>(address: string, init?: RequestInit): Promise<Content> {
	const response = await fetch(address, init);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as Content;
}

/** Tells the rows of which a key is the whole name or number, each with the address of its page. */
export type ReadRows = (key: string) => Promise<RowsByKey[string]>;

/** Every file of rows is fetched once. */
export function createRowReader({ base, rows, rowBuckets }: IndexEntry): ReadRows {
	const readBucket = memoized((bucket: number) =>
		fetchJson<RowsByKey>(`${base}${rows}/${bucket}.json`),
	);
	return async (key) => {
		if (rowBuckets === 0) return [];
		const found = await readBucket(exactMatchBucketOf(key, rowBuckets));
		return Object.entries(found).find(([name]) => name === key)?.[1] ?? [];
	};
}
