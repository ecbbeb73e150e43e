const longestName = 60;

/**
 * The title of a table row outside its table. `says` tells for each cell whether it is the `name` of the row. Without a
 * name the first filled cell is the title. A title that says little alone, such as a number, follows the heading of the
 * page.
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
