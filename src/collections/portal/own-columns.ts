import { collections } from './collections.ts';
import { ownTable } from './own-table.ts';
import { documentColumns } from '../columns/document-columns.ts';
import { readCollection } from '../reading/read.ts';
import { validate } from '../records/validate.ts';
import { ownColumns } from '../registers/own-columns.ts';
import { sections } from '../sections/sections.ts';
import { sectionOfTable, tables } from '../tables/tables.ts';
import type { Collection } from '../declarations/collection.ts';
import type { DocumentColumn } from '../declarations/document-column.ts';
import type { Section } from '../declarations/section.ts';
import type { Table } from '../declarations/table.ts';
import type { CheckedContent } from '../records/checked-content.ts';
import type { OwnColumn } from '../registers/own-columns.ts';

/** A valid declaration of a county's own column. */
interface DeclaredColumn {
	id: string;
	data: OwnColumn;
}

/** The valid declarations of a county, from its folder, its checked records or its portal. */
export type DeclaredColumns = readonly DeclaredColumn[];

/** The tables that a county declares. */
export function ownTables(declared: DeclaredColumns): readonly Table[] {
	return declared.flatMap(({ id, data }) => ownTable(id, data) ?? []);
}

/** The columns of documents that a county declares. */
function ownDocumentColumns(declared: DeclaredColumns): readonly DocumentColumn[] {
	return declared.flatMap(({ id, data }) => {
		const { kind, title, place, description, category, cadence } = data;
		if (kind !== '文件') return [];
		return [{ id, title, place, description, cadence, ...(category && { category }) }];
	});
}

/** The columns of documents of the engine, then those of the county. */
export function documentColumnsWith(declared: DeclaredColumns): readonly DocumentColumn[] {
	return [...documentColumns, ...ownDocumentColumns(declared)];
}

/** The tables of the engine, then those of the county. */
export function tablesWith(declared: DeclaredColumns): readonly Table[] {
	return [...tables, ...ownTables(declared)];
}

/** The collections of the engine, then the tables of the county. */
export function collectionsWith(declared: DeclaredColumns): readonly Collection[] {
	return [...collections, ...ownTables(declared)];
}

/** The sections of the engine, with those of the county's tables each behind the others of its place. */
export function sectionsWith(declared: DeclaredColumns): readonly Section[] {
	const all = [...sections];
	for (const section of ownTables(declared).map(sectionOfTable)) {
		const place = section.path.replace(/[^/]+\/$/, '');
		all.splice(all.findLastIndex(({ path }) => path.startsWith(place)) + 1, 0, section);
	}
	return all;
}

/** The valid declarations in a content folder. */
export function declaredColumnsIn(contentDir: string): DeclaredColumns {
	return readCollection(contentDir, ownColumns).records.flatMap((record) => {
		const { valid } = validate(record, ownColumns);
		return valid ? [{ id: record.id, data: valid.data as OwnColumn }] : [];
	});
}

/** The valid declarations among checked records. */
export function declaredColumnsOf({ records }: Pick<CheckedContent, 'records'>): DeclaredColumns {
	return records.flatMap(({ collection, id, data }) =>
		collection.name === ownColumns.name ? [{ id, data: data as OwnColumn }] : [],
	);
}

/** The ids of declarations that have mistakes of their own, so that one mistake is reported once. */
export function unreadableColumns({
	ids,
	records,
}: Pick<CheckedContent, 'ids' | 'records'>): readonly string[] {
	const valid = new Set(
		records.flatMap(({ collection, id }) => (collection.name === ownColumns.name ? [id] : [])),
	);
	return [...(ids.get(ownColumns.name) ?? [])].filter((id) => !valid.has(id));
}

/** The collections of the county in a content folder. */
export function collectionsIn(contentDir: string): readonly Collection[] {
	return collectionsWith(declaredColumnsIn(contentDir));
}
