/**
 * The words that the search knows lie in buckets by their first unit, so that a query fetches those of its own
 * characters and the list can grow without anybody waiting for it.
 */
export const wordBuckets = 1024;

export function bucketOf(word: string): number {
	return word.charCodeAt(0) % wordBuckets;
}
