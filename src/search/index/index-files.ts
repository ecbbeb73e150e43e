import { memoized } from '../texts/promises.ts';
import { exactMatchBucketOf } from '../text/rows.ts';
import { addressOn } from './searched-site.ts';
import type { SearchedSite } from './searched-site.ts';
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

/** Reads the rows of a site; every file of them is fetched once. */
export function createRowReader(
	{ base, rows, rowBuckets }: IndexEntry,
	site?: SearchedSite,
): ReadRows {
	const readBucket = memoized((bucket: number) =>
		fetchJson<RowsByKey>(`${base}${rows}/${bucket}.json`),
	);
	return async (key) => {
		if (rowBuckets === 0) return [];
		const found = await readBucket(exactMatchBucketOf(key, rowBuckets));
		const places = Object.entries(found).find(([name]) => name === key)?.[1] ?? [];
		return places.map(([page, facts]) => [addressOn(site, page), facts]);
	};
}
