/** A change of one place that keeps the rest of the line. */
export interface Correction {
	/** The 1-based line of the body. */
	line: number;
	/** The 0-based place in the line, in UTF-16 units. */
	column: number;
	before: string;
	after: string;
}

/** A place where readers see something else than the editor meant, as far as anyone can tell. */
export interface Oddity {
	/** The 1-based line of the body. */
	line: number;
	/** What readers see and what to write, in Chinese. */
	message: string;
	/** The changes that make it right; only where there is no other way to read the place. */
	corrections?: readonly Correction[];
}

/** A piece of a line for a message: `text`, cut where it is long. */
export function briefly(text: string): string {
	const words = text.trim();
	return words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
}

const longestQuote = 24;

/** Oddities of many lines as one for each line, found by `find`. */
export function onEachLine(
	lines: readonly string[],
	find: (line: string, number: number) => readonly Oddity[] | Oddity | undefined,
): Oddity[] {
	return lines.flatMap((line, index) => find(line, index + 1) ?? []);
}
