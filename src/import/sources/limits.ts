/** Limits that keep memory bounded for any file. Real documents are far below them. */
export const limits = {
	/** Characters of one row: a line of JSONL, a record of CSV. */
	rowCharacters: 8_000_000,
	/** Bytes of one HTML file. */
	pageBytes: 20_000_000,
	/** Bytes of one Word file. */
	wordBytes: 30_000_000,
	/** Bytes of one Markdown file that this project reads (see collections/read). */
	documentBytes: 8 * 1024 * 1024,
} as const;
