/** The results of `work` for each item, in the items' order. At most `width` run at once. */
export async function inParallel<Item, Result>(
	items: readonly Item[],
	width: number,
	work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	const waiting = items.entries();
	await Promise.all(
		Array.from({ length: Math.min(width, items.length) }, async () => {
			for (const [index, item] of waiting) results[index] = await work(item);
		}),
	);
	return results;
}
