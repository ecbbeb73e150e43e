import { derived } from '../derived.ts';
import { allAgencies } from '../records/agencies.ts';
import { documentsOf, lastModified, publishedDay } from '../records/documents.ts';
import { isShown, sectionsOf } from '../records/sections.ts';
import { publishedTables } from '../records/tables.ts';
import { shownCells } from '../views/table-cells.ts';
import { dataField } from '../../collections/declarations/data-fields.ts';
import { columnsOfAgencies, columnsOfDocuments } from './record-columns.ts';
import { fieldsOf } from '../../collections/declarations/schema.ts';
import { agencies } from '../../collections/registers/agencies.ts';
import { sectionTrees } from '../../collections/sections/section-tree.ts';
import {
	agenciesSection,
	home,
	kindsInOrder,
	openDataSection,
} from '../../collections/sections/sections.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import { basePath } from '../../domain/text/site-address.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { dataWords as words } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { PublishedTable, TablePart } from '../records/tables.ts';
import type { DocumentKind } from '../../collections/declarations/document-kind.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { UpdateFrequency } from '../../domain/dates/update-frequency.ts';
import type { DataField } from '../../collections/declarations/data-fields.ts';
import type { RecordColumn } from './record-columns.ts';

/** The records of a collection as data: its fields, and the files in which they can be had. */
export interface DataSet {
	/** The id of its section; permanent. */
	id: string;
	title: string;
	description: string;
	/** Site paths: of the page that shows the same, and of the description of the fields. */
	href: string;
	schema: string;
	fields: readonly DataField[];
	/** How many records all files have. */
	count: number;
	issued?: CalendarDate | undefined;
	modified?: CalendarDate | undefined;
	frequency: UpdateFrequency;
	/** The newest first. */
	files: readonly DataFile[];
}

/** A table that is offered as CSV and as JSON. */
export interface DataFile {
	/** The site path without its extension. */
	path: string;
	title: string;
	modified?: CalendarDate | undefined;
	count: number;
	/** How many rows are no longer public because they name persons who left the list. */
	omitted: number;
	/** The rows of text, the labels of the columns first. A function, because many files are made one by one. */
	table: () => string[][];
}

/** The data sets whose pages lie in one section of the first level. */
export interface DataGroup {
	/** An anchor on the page of data. */
	id: string;
	/** The section's title; absent where its own records are all that there is. */
	title?: string;
	sets: readonly [DataSet, ...DataSet[]];
}

/** The data sets by their sections of the first level, in the order of the site map. */
export function dataGroups(portal: Portal): DataGroup[] {
	return sectionTrees(sectionsOf(portal))
		.filter(({ section }) => section.id !== home.id)
		.flatMap(({ section: { id, path, title } }): DataGroup[] => {
			const [first, ...others] = dataSets(portal).filter(({ href }) => href.startsWith(path));
			if (!first) return [];
			if (first.id === id && others.length === 0) return [{ id, sets: [first] }];
			return [{ id: `in-${id}`, title, sets: [first, ...others] }];
		});
}

/** Every collection whose records have a page, in the order of the site map. What is not public is in no file. */
export const dataSets = derived((portal): readonly DataSet[] => [
	...kindsInOrder.flatMap((kind) => documentData(portal, kind)),
	...agencyData(portal),
	...publishedTables(portal).flatMap((published) => tableData(portal, published)),
]);

function documentData(portal: Portal, kind: DocumentKind): DataSet[] {
	const documents = documentsOf(portal, kind);
	return recordData(kind.section, {
		columns: columnsOfDocuments(portal, kind),
		records: documents,
		frequency: kind.frequency,
		days: documents.map(publishedDay),
		changes: documents.map(lastModified),
	});
}

function agencyData(portal: Portal): DataSet[] {
	const records = allAgencies(portal);
	return recordData(agenciesSection, {
		columns: columnsOfAgencies(portal, agencies),
		records,
		frequency: agencies.frequency,
		days: [],
		changes: records.map(({ data }) => data.updatedOn),
	});
}

interface RecordData<Record> {
	columns: readonly RecordColumn<Record>[];
	records: readonly Record[];
	frequency: UpdateFrequency | undefined;
	/** The days on which the records were published, and last changed. */
	days: readonly (CalendarDate | undefined)[];
	changes: readonly (CalendarDate | undefined)[];
}

/** Records that have pages, in one file at the address of their list. */
function recordData<Record>(
	{ id, title, description, path: href }: Section,
	{ columns, records, frequency = '不定期', days, changes }: RecordData<Record>,
): DataSet[] {
	if (records.length === 0) return [];
	const modified = latestDay(changes);
	const file: DataFile = {
		path: href.slice(0, -1),
		title,
		modified,
		count: records.length,
		omitted: 0,
		table: () => [
			columns.map(({ field }) => field.label),
			...records.map((record) => columns.map(({ cellOf }) => cellOf(record))),
		],
	};
	return [
		{
			id,
			title,
			description: words.textAt(description),
			href,
			schema: schemaPath(id),
			fields: columns.map(({ field }) => field),
			count: records.length,
			issued: earliest(days),
			modified,
			frequency,
			files: [file],
		},
	];
}

function tableData(portal: Portal, published: PublishedTable): DataSet[] {
	const { table, section, columns, parts } = published;
	if (parts.length === 0 || !isShown(portal, section)) return [];
	const known = fieldsOf(table.schema);
	const files = parts.map((part) => ({
		path: part.href.slice(0, -1),
		title: part.title,
		modified: part.changedOn,
		count: part.rows.length,
		omitted: part.left,
		table: () => tableOfPart(portal, published, part),
	}));
	return [
		{
			id: section.id,
			title: section.title,
			description: table.description,
			href: section.path,
			schema: schemaPath(section.id),
			fields: columns.map(({ name, label }) => {
				const field = known[name];
				return field ? dataField(name, field) : { name, label, type: 'string' };
			}),
			count: files.reduce((sum, { count }) => sum + count, 0),
			issued: table.versioned ? earliest(parts.map(({ changedOn }) => changedOn)) : undefined,
			modified: latestDay(parts.map(({ changedOn }) => changedOn)),
			frequency: table.frequency ?? '不定期',
			files,
		},
	];
}

/**
 * A part as rows of text under its column labels. Who reads them knows the host and not the site: paths begin at the host's
 * root.
 */
export function tableOfPart(
	portal: Portal,
	{ table, columns }: PublishedTable,
	{ rows }: TablePart,
): string[][] {
	return [
		columns.map(({ label }) => label),
		...rows.map((row) =>
			shownCells(portal, table, columns, row).map(({ text }, place) =>
				table.links?.includes(columns[place]?.name ?? '') ? pathsOnHost(portal, text) : text,
			),
		),
	];
}

function pathsOnHost({ site }: Portal, paths: string): string {
	return paths.replace(/(?<![^；\s])\/(?!\/)/g, basePath(site.address));
}

function schemaPath(id: string): string {
	return `${openDataSection.path}fields/${id}.json`;
}

function earliest(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	return days.filter((day) => day !== undefined).sort(compareText)[0];
}
