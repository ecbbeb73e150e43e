import { fetchJson } from './fetch-json.ts';
import { remembered } from './remembered.ts';
import { callBucketOf } from '../text/calls.ts';
import type { CalledRows, IndexEntry } from '../text/index-format.ts';

/** Tells the rows that are called exactly so, each with the address of its page. */
export type ReadCalled = (call: string) => Promise<CalledRows[string]>;

/** Every file of rows is fetched once. */
export function createCallReader({ base, calls, callBuckets }: IndexEntry): ReadCalled {
	const readBucket = remembered((bucket: number) =>
		fetchJson<CalledRows>(`${base}${calls}/${bucket}.json`),
	);
	return async (call) => {
		if (callBuckets === 0) return [];
		const rows = await readBucket(callBucketOf(call, callBuckets));
		return Object.entries(rows).find(([name]) => name === call)?.[1] ?? [];
	};
}
