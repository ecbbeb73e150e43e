/** Whether a page goes on with a table: of its words only the rows are its own, and nobody looks for its title. */
export function isFurtherPage(title: string): boolean {
	return /（第 \d+ 页）$/.test(title);
}
