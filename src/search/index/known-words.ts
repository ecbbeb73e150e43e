import { fetchJson } from './index-files.ts';
import { memoized } from '../texts/promises.ts';

/** Word → the official terms for it; an official term itself has none. All normalized. */
export type KnownWords = ReadonlyMap<string, readonly string[]>;

/** Tells the known words that begin with one of the characters of a normalized text, and perhaps others. */
export type ReadWords = (normalized: string) => Promise<KnownWords>;

/** Every bucket below `folder` is fetched once. */
export function createWordReader(folder: string): ReadWords {
	const readBucket = memoized(async (bucket: number) =>
		wordsIn(await fetchJson<string>(`${folder}/${bucket}.json`)),
	);
	return async (normalized) => {
		const buckets = [...new Set(normalized.split('').map(bucketOf))];
		return new Map((await Promise.all(buckets.map(readBucket))).flatMap((words) => [...words]));
	};
}

/** Reads the content of a bucket. */
export function wordsIn(lines: string): KnownWords {
	return new Map(
		lines.split('\n').map((line) => {
			const [word = '', ...terms] = line.split(' ');
			return [word, terms];
		}),
	);
}

/**
 * The words that the search knows lie in buckets by their first unit, so that a query fetches those of its own
 * characters and the list can grow without anybody waiting for it.
 */
export const wordBuckets = 1024;

export function bucketOf(word: string): number {
	return word.charCodeAt(0) % wordBuckets;
}
