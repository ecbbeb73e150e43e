/**
 * The ids of a page, each with the number of its last copy, so that ten thousand equal headings are not counted again
 * each time.
 */
export type TakenIds = Map<string, number>;

/**
 * The anchor of a heading: its words joined by hyphens, with Han characters, so that edits elsewhere do not change it.
 * A repeated heading gets `-2`, `-3` … in order. Adds the id to `taken`.
 */
export function headingId(text: string, taken: TakenIds): string {
	const base =
		text
			.trim()
			.toLowerCase()
			.replace(/[^\p{Letter}\p{Number}\s-]/gu, ' ')
			.trim()
			.replace(/\s+/g, '-') || 'section';
	let id = base;
	let copy = taken.get(base) ?? 1;
	while (taken.has(id)) id = `${base}-${++copy}`;
	taken.set(base, copy).set(id, taken.get(id) ?? 1);
	return id;
}
