/** One normalised form for all ways of writing a page's address: the path, percent-encoded, and the query. */
export function sitePath({ pathname, search }: URL): string {
	const path = pathname + search;
	return path.includes('%') ? path.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase()) : path;
}

/** The path without the number of a visit, which Java servers write into links. */
export function withoutSession(path: string): string {
	return path.replace(/;jsessionid=[^?#]*/i, '');
}
