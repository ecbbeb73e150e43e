import { writeCell } from '../../declarations/cells.ts';
import { rowKey } from '../../declarations/row-key.ts';
import type { Column, Table, TableRow } from '../../declarations/table.ts';

/** The differences between two versions of a list. Rows appear by their key, and by their name if the list has one. */
export interface TableChanges {
	added: string[];
	removed: string[];
	/** Rows that both versions have, with the labels of the columns in which they differ. */
	changed: { key: string; columns: string[] }[];
	/** The number of further changed rows, which must not be named. */
	unnamed: { added: number; removed: number; changed: number };
}

/** Compares two versions of a list by the `key` field of their rows. Only rows that are `shown` are named. */
export function changesBetween(
	older: readonly TableRow[],
	newer: readonly TableRow[],
	{
		columns,
		isShown = () => true,
		...table
	}: Pick<Table, 'key' | 'keyWith' | 'nameField'> & {
		columns: readonly Column[];
		isShown?: (row: TableRow) => boolean;
	},
): TableChanges {
	const before = new Map(older.map((row) => [rowKey(table, row), row]));
	const after = new Map(newer.map((row) => [rowKey(table, row), row]));
	const written = columns.filter(({ of }) => !of);
	const added = [...after].filter(([id]) => !before.has(id));
	const removed = [...before].filter(([id]) => !after.has(id));
	const changed = [...after].flatMap(([id, row]) => {
		const earlier = before.get(id);
		if (!earlier) return [];
		const different = written.filter(
			({ name }) => writeCell(row[name]) !== writeCell(earlier[name]),
		);
		return different.length > 0 ? [{ id, row, different }] : [];
	});
	const named = {
		added: added.filter(([, row]) => isShown(row)),
		removed: removed.filter(([, row]) => isShown(row)),
		changed: changed.filter(({ row }) => isShown(row)),
	};
	return {
		added: named.added.map(([id, row]) => titleOf(id, row)),
		removed: named.removed.map(([id, row]) => titleOf(id, row)),
		changed: named.changed.map(({ id, row, different }) => ({
			key: titleOf(id, row),
			columns: different.map(({ label }) => label),
		})),
		unnamed: {
			added: added.length - named.added.length,
			removed: removed.length - named.removed.length,
			changed: changed.length - named.changed.length,
		},
	};

	function titleOf(id: string, row: TableRow): string {
		const { nameField } = table;
		return nameField && row[nameField] !== undefined ? `${id} ${String(row[nameField])}` : id;
	}
}
