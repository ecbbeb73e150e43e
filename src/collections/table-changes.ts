import { writeCell } from './cells.ts';
import type { Column, Table, TableRow } from './table.ts';

/** What a new version of a list changed, by the rows' keys, and their names where the list has both. */
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
	{ key, nameField, columns }: Pick<Table, 'key' | 'nameField'> & { columns: readonly Column[] },
): TableChanges {
	const before = new Map(older.map((row) => [String(row[key]), row]));
	const after = new Map(newer.map((row) => [String(row[key]), row]));
	const written = columns.filter(({ of }) => !of);
	const changed = [...after].flatMap(([id, row]) => {
		const earlier = before.get(id);
		if (!earlier) return [];
		const different = written.filter(
			({ name }) => writeCell(row[name]) !== writeCell(earlier[name]),
		);
		return different.length > 0
			? [{ key: titleOf(id, row), columns: different.map(({ label }) => label) }]
			: [];
	});
	return {
		added: [...after].filter(([id]) => !before.has(id)).map(([id, row]) => titleOf(id, row)),
		removed: [...before].filter(([id]) => !after.has(id)).map(([id, row]) => titleOf(id, row)),
		changed,
	};

	function titleOf(id: string, row: TableRow): string {
		return nameField && row[nameField] !== undefined ? `${id} ${String(row[nameField])}` : id;
	}
}
