/** The width of a text in Chinese characters: Latin letters and figures are half as wide. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += character < '\u2000' ? 0.5 : 1;
	return width;
}
