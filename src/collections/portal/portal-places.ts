import { collections } from './collections.ts';
import { columnOf } from '../columns/document-columns.ts';
import { fieldsOf, metaOf } from '../declarations/schema.ts';
import { sections } from '../sections/sections.ts';
import { tables } from '../tables/tables.ts';
import type { DocumentColumn } from '../declarations/document-column.ts';
import type { Section } from '../declarations/section.ts';
import type { Table } from '../declarations/table.ts';

/** The target of a place of `planRequirements`, as far as it is known before any content is read. */
export type PortalPlace =
	| { kind: 'page'; href: string; label: string; section: Section; field?: ShownField }
	/** Rows of a table whose column `kind` has this value. */
	| { kind: 'rows'; table: Table; value: string; label: string }
	| { kind: 'column'; column: DocumentColumn };

/** A field of a collection that pages show. */
interface ShownField {
	collection: string;
	name: string;
}

/** The target that a place of a requirement names; `undefined` if it names neither a section, a column nor a shown field. */
export function portalPlace(place: string): PortalPlace | undefined {
	if (place.startsWith('/')) return pageOf(place);
	const [, id] = /^column:(.+)$/.exec(place) ?? [];
	if (id) return columnPlace(id);
	return rowsPlace(place) ?? fieldPlace(place);
}

/** `interaction/channels:信用修复`: a table's name and one of the values of its column `kind`. */
function rowsPlace(place: string): PortalPlace | undefined {
	const [, name, value] = /^([a-z/-]+):(.+)$/.exec(place) ?? [];
	const table = tables.find((candidate) => candidate.name === name);
	const kind = table && fieldsOf(table.schema)['kind'];
	if (!table || !kind || value === undefined || !kind.safeParse(value).success) return undefined;
	return { kind: 'rows', table, value, label: `${table.title}：${value}` };
}

function pageOf(href: string): PortalPlace | undefined {
	const section = sections.find(({ path }) => path === href);
	return section && { kind: 'page', href, label: section.title, section };
}

function columnPlace(id: string): PortalPlace | undefined {
	const column = columnOf(id);
	return column && { kind: 'column', column };
}

/** The section whose pages show a field: that of the field's collection. */
function fieldPlace(place: string): PortalPlace | undefined {
	const [name, fieldName = ''] = place.split('.');
	const collection = collections.find((candidate) => candidate.name === name);
	const field = collection && fieldsOf(collection.schema)[fieldName];
	if (!collection?.path || !field) return undefined;
	const section = sections.find(({ path }) => path === collection.path);
	const label = `${collection.title}：${metaOf(field).title ?? fieldName}`;
	if (!section) return undefined;
	const shown = { collection: collection.name, name: fieldName };
	return { kind: 'page', href: collection.path, label, section, field: shown };
}
