/** Returns an equal text that keeps no larger text in memory. */
export type Keep = (text: string) => string;

/**
 * A `Keep` that returns the same copy for equal texts. JavaScript engines may keep a whole text in memory for a part of
 * it: here, a page's HTML.
 */
export function interner(): Keep {
	const copies = new Map<string, string>();
	return (text) => {
		const known = copies.get(text);
		if (known !== undefined) return known;
		const copy = Buffer.from(text).toString();
		copies.set(copy, copy);
		return copy;
	};
}
