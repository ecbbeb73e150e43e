import { writeCell } from './cells.ts';
import type { Column, TableRow } from './table.ts';

/** What a new version of a list changed, by the rows' keys. */
export interface TableChanges {
	added: string[];
	removed: string[];
	/** Rows of both versions, with the labels of the columns that differ. */
	changed: { key: string; columns: string[] }[];
}

/** Compares two versions of a list; rows are the same when their `key` fields are. */
export function changesBetween(
	older: readonly TableRow[],
	newer: readonly TableRow[],
	{ key, columns }: { key: string; columns: readonly Column[] },
): TableChanges {
	const before = new Map(older.map((row) => [String(row[key]), row]));
	const after = new Map(newer.map((row) => [String(row[key]), row]));
	const changed = [...after].flatMap(([id, row]) => {
		const earlier = before.get(id);
		if (!earlier) return [];
		const different = columns.filter(({ name }) => writeCell(row[name]) !== writeCell(earlier[name]));
		return different.length > 0 ? [{ key: id, columns: different.map(({ label }) => label) }] : [];
	});
	return {
		added: [...after.keys()].filter((id) => !before.has(id)),
		removed: [...before.keys()].filter((id) => !after.has(id)),
		changed,
	};
}
