import { derived } from '../derived.ts';
import { agenciesOf } from '../records/agencies.ts';
import { documentColumnOf } from '../records/own-columns.ts';
import { documentsOf, publishedDay } from '../records/documents.ts';
import { agenciesIn, idsNamed, namesAgencies } from '../records/row-agencies.ts';
import { publishedTables } from '../records/tables.ts';
import { decodedPath, placeRecords } from '../../collections/portal/place-records.ts';
import { sections } from '../../collections/sections/sections.ts';
import { dateOf, latestDay, parsePublicationTime } from '../../domain/dates/calendar-date.ts';
import { common } from '../../interface/zh-CN.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { PublishedTable, TablePart } from '../records/tables.ts';
import type { DocumentsAt, RowsAt } from '../../collections/portal/place-records.ts';
import type { TableRow } from '../../collections/declarations/table.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** A place of the portal where what an item of the catalogue asks for is kept. */
export interface CataloguePlace {
	/** As the catalogue writes it. */
	href: string;
	label: string;
	/** The documents there that the item's agencies published; empty for tables. */
	documents: readonly PublishedDocument[];
	/** The rows there that name the item's agencies, or no agency at all; empty for documents. */
	rows: readonly PlacedRow[];
	/** The addresses of the files of the table that have such rows. */
	parts: readonly string[];
	/** The newest day of the documents or rows; absent when none is known. */
	newest?: CalendarDate | undefined;
}

/** A row and its dates, as the table states them. */
interface PlacedRow {
	formed?: CalendarDate | undefined;
	published?: CalendarDate | undefined;
}

/**
 * What is kept at an address for the agencies called `subjects`. A subject that is no agency of the directory may be any:
 * then whatever is there counts.
 */
export function cataloguePlace(
	portal: Portal,
	href: string,
	subjects: readonly string[],
): CataloguePlace {
	const found = placeRecords(
		href,
		publishedTables(portal).map(({ table }) => table),
	);
	const named = subjects.map((name) => idsNamed(portal, name));
	const agencies = named.some((ids) => ids.length === 0) ? undefined : new Set(named.flat());
	if (found && 'kind' in found) return documentPlace(portal, href, { found, agencies });
	if (found) return tablePlace(portal, href, { found, agencies });
	return { href, label: pageTitles.get(decodedPath(href)) ?? href, ...nothing };
}

const nothing = { documents: [], rows: [], parts: [] };

const pageTitles = new Map(sections.map(({ path, title }) => [path, title]));

type Agencies = ReadonlySet<string> | undefined;

function documentPlace(
	portal: Portal,
	href: string,
	{ found, agencies }: { found: DocumentsAt; agencies: Agencies },
): CataloguePlace {
	const documents = documentsOf(portal, found.kind).filter(
		(document) => found.shows(document) && counts(agencies, document.data.issuers ?? []),
	);
	return {
		...nothing,
		href,
		label: labelOf(portal, href, found),
		documents,
		newest: latestDay(documents.map(publishedDay)),
	};
}

function labelOf(portal: Portal, href: string, { kind, list, shows }: DocumentsAt): string {
	const { path, title } = kind.section;
	if (decodedPath(href) === path) return title;
	if (!list) return documentsOf(portal, kind).find(shows)?.data.title ?? href;
	if ('label' in list) return documentColumnOf(portal, list.label)?.title ?? list.label;
	const [agency] = agenciesOf(portal, [list.agency]);
	return common.labelled(title, agency?.data.name ?? list.agency);
}

function tablePlace(
	portal: Portal,
	href: string,
	{ found, agencies }: { found: RowsAt; agencies: Agencies },
): CataloguePlace {
	const published = tablesByName(portal).get(found.table.name);
	const { table, section } = published ?? { table: found.table, section: undefined };
	const parts = partsAt(published, found).map((part) => ({
		part,
		rows: part.rows.filter(
			(row) => !namesAgencies(table) || counts(agencies, agenciesIn(portal, table, row)),
		),
	}));
	const filled = parts.filter(({ rows }) => rows.length > 0);
	const rows = filled.flatMap(({ rows }) => rows.map((row) => datesOf(found, row)));
	const title = section?.title ?? table.title;
	return {
		...nothing,
		href,
		label: found.file === undefined ? title : `${title}（${table.partTitle(found.file)}）`,
		rows,
		parts: filled.map(({ part }) => part.href),
		newest:
			latestDay(rows.map(({ published, formed }) => published ?? formed)) ??
			latestDay(filled.map(({ part }) => part.changedOn)),
	};
}

const tablesByName = derived(
	(portal): ReadonlyMap<string, PublishedTable> =>
		new Map(publishedTables(portal).map((published) => [published.table.name, published])),
);

/** All files of a table; of one that is kept in versions the current one alone. */
function partsAt(published: PublishedTable | undefined, { file }: RowsAt): readonly TablePart[] {
	if (!published) return [];
	if (file !== undefined) return published.parts.filter((part) => part.file === file);
	if (!published.table.versioned) return published.parts;
	return published.current ? [published.current] : [];
}

function datesOf({ table }: RowsAt, row: TableRow): PlacedRow {
	return { formed: dayIn(row[table.formedField ?? 'date']), published: dayIn(row['publishedOn']) };
}

function dayIn(value: unknown): CalendarDate | undefined {
	const time = parsePublicationTime(String(value ?? ''));
	return time && dateOf(time);
}

function counts(agencies: Agencies, named: readonly string[]): boolean {
	return agencies === undefined || named.some((id) => agencies.has(id));
}
