const longestName = 60;

/**
 * What a row of a table is called where it stands without its table. `says` tells of each cell whether it is the `name` of
 * the row. A row without a name goes by its first cell that is filled. What tells little by itself, as a number does, stands
 * behind the heading of the page.
 */
export function rowTitle(
	cells: readonly string[],
	says: readonly (string | undefined)[],
	heading: string,
): string {
	const tidied = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
	const name = tidied[says.indexOf('name')];
	const shown = shortened(name || (tidied.find(Boolean) ?? ''));
	return name && /\p{L}/u.test(shown) ? shown : `${heading}：${shown}`;
}

function shortened(name: string): string {
	return name.length > longestName ? `${name.slice(0, longestName)}……` : name;
}
