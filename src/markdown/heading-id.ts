/**
 * The anchor of a heading: its words joined by hyphens, Han characters kept, so that it survives edits elsewhere in the
 * document. A repeated heading gets `-2`, `-3` … in order. Adds the id to `taken`.
 */
export function headingId(text: string, taken: Set<string>): string {
	const base =
		text
			.trim()
			.toLowerCase()
			.replace(/[^\p{Letter}\p{Number}\s-]/gu, ' ')
			.trim()
			.replace(/\s+/g, '-') || 'section';
	let id = base;
	for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
	taken.add(id);
	return id;
}
