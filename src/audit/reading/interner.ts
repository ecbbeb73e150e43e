/** Gives back an equal text that keeps no larger text in memory. */
export type Keep = (text: string) => string;

/** A `Keep` that gives the same copy for equal texts. Engines let a part of a text hold the whole: here, a page's HTML. */
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
