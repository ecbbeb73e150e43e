import { publicationEnd } from '../fields/publication-end.ts';
import { fieldNameOf, tableColumnOf } from '../registers/own-table-columns.ts';
import {
	monthlyTable,
	registerTable,
	versionedTable,
	yearlyTable,
} from '../tables/kind/table-kind.ts';
import { sections } from '../sections/sections.ts';
import { ownColumns } from '../registers/own-columns.ts';
import type { OwnColumn } from '../registers/own-columns.ts';
import type { TableKind } from '../tables/kind/table-kind.ts';
import type { Table } from '../declarations/table.ts';

const byFiles: Record<
	NonNullable<OwnColumn['files']>,
	(group: string, kind: TableKind) => Table
> = { 按年: yearlyTable, 按月: monthlyTable, 按版本: versionedTable, 一个文件: registerTable };

/**
 * The table that a county's declaration describes, below the section in which readers find it; `undefined` for a column of
 * documents. The declaration has passed its rules.
 */
export function ownTable(id: string, declared: OwnColumn): Table | undefined {
	const { files, columns, key, nameColumn, dateColumn, title, basis, description } = declared;
	const place = sections.find((section) => section.id === declared.place);
	if (!files || !columns || key === undefined || !place) return undefined;
	const limited = columns.some(({ name }) => fieldNameOf(name) === 'publicUntil');
	const dated = dateColumn ?? columns.find(({ name }) => fieldNameOf(name) === 'publishedOn')?.name;
	const table = byFiles[files](ownColumns.name, {
		id,
		title,
		basis,
		note: closed(description),
		key: fieldNameOf(key),
		columns: columns.map((column) =>
			tableColumnOf(column.name === key ? { ...column, required: true } : column),
		),
		...(nameColumn !== undefined && { nameField: fieldNameOf(nameColumn) }),
		...(dateColumn !== undefined && { formedField: fieldNameOf(dateColumn) }),
		...(dated !== undefined && files !== '按版本' && { dateField: fieldNameOf(dated) }),
		...(limited && { withdrawal: publicationEnd }),
	});
	return { ...table, path: `${place.path}${id}/` };
}

/** A sentence with its full stop. */
function closed(text: string): string {
	return /[。！？]$/.test(text) ? text : `${text}。`;
}
