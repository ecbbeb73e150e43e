/** An address by which the same page is known in whatever way it is written: the path, percent-encoded, and the query. */
export function sitePath({ pathname, search }: URL): string {
	const path = pathname + search;
	return path.includes('%') ? path.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase()) : path;
}
