import { derived } from '../derived.ts';
import { agencyNamed } from '../records/agencies.ts';
import { documentsOf, publishedDay } from '../records/documents.ts';
import { publishedTables } from '../records/tables.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { catalogueItems } from '../../collections/tables/catalogue-items.ts';
import { information } from '../../collections/information.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { TablePart } from '../records/tables.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** An item of the 政务公开事项标准目录, with the documents published under it. */
export interface CatalogueEntry {
	/** `<field>/<number>`; information records name the item by it. */
	id: string;
	/** The address of the item's row on the page of its field. */
	href: string;
	anchor: string;
	field: TablePart;
	number: string;
	matter: string;
	item: string;
	timeLimit: string;
	subjects: readonly string[];
	level: string;
	/** The row of the official form. */
	row: Readonly<Record<string, unknown>>;
	/** Newest first. */
	documents: readonly PublishedDocument[];
	newest?: CalendarDate | undefined;
}

/** The items of one field, of one agency or of one level. */
export interface CatalogueGroup {
	/** The decoded part of the address below the catalogue's. */
	step: string;
	title: string;
	href: string;
	entries: readonly CatalogueEntry[];
}

const documentsByItem = derived((portal) =>
	Map.groupBy(documentsOf(portal, information), ({ data }) => data.catalogueItem),
);
const table = derived((portal) =>
	publishedTables(portal).find(({ table: { name } }) => name === catalogueItems.name),
);
const parts = derived((portal) => table(portal)?.parts ?? []);

/** Fields in the order of their files; each is also a download. */
export const catalogueFields = derived((portal): readonly CatalogueGroup[] =>
	parts(portal)
		.map((part) => ({
			step: part.file,
			title: part.title,
			href: part.href,
			entries: part.rows.map((row) => entryOf(portal, part, row)),
		}))
		.sort((a, b) => compareText(a.step, b.step)),
);

const all = derived((portal) => catalogueFields(portal).flatMap(({ entries }) => entries));
const byId = derived((portal) => new Map(all(portal).map((entry) => [entry.id, entry])));

/**
 * The items grouped by the agency or kind of agency that must publish them; agencies of the directory have their id.
 */
export const catalogueAgencies = derived((portal): readonly CatalogueGroup[] =>
	[...groupBySubject(portal)].map(([subject, entries]) =>
		groupOf(`agency/${agencyNamed(portal, subject)?.id ?? subject}`, subject, entries),
	),
);

export const catalogueLevels = derived((portal): readonly CatalogueGroup[] =>
	[
		groupOf(
			'level/county',
			'县级',
			all(portal).filter(({ level }) => level.includes('县级')),
		),
		groupOf(
			'level/township',
			'乡级',
			all(portal).filter(({ level }) => level.includes('乡级')),
		),
	].filter(({ entries }) => entries.length > 0),
);

/** The item under which a document was published; `undefined` when it names none. */
export function catalogueEntryOf(
	portal: Portal,
	{ data }: PublishedDocument,
): CatalogueEntry | undefined {
	return data.catalogueItem ? byId(portal).get(data.catalogueItem) : undefined;
}

/** The day of the newest document published under any of the items; `undefined` when there is none. */
export function newestOfEntries(entries: readonly CatalogueEntry[]): CalendarDate | undefined {
	return entries
		.flatMap(({ newest }) => newest ?? [])
		.toSorted()
		.at(-1);
}

function entryOf(
	portal: Portal,
	field: TablePart,
	row: Readonly<Record<string, unknown>>,
): CatalogueEntry {
	const number = String(row['number']);
	const id = `${field.file}/${number}`;
	const anchor = rowAnchor(number);
	const published = documentsByItem(portal).get(id) ?? [];
	return {
		id,
		href: `${field.href}#${anchor}`,
		anchor,
		field,
		number,
		matter: String(row['matter']),
		item: String(row['item']),
		timeLimit: String(row['timeLimit']),
		subjects: [row['subjects']].flat().map(String),
		level: String(row['level']),
		row,
		documents: published,
		newest: published[0] && publishedDay(published[0]),
	};
}

function groupBySubject(portal: Portal): Map<string, CatalogueEntry[]> {
	const pairs = all(portal).flatMap((entry) => entry.subjects.map((name) => ({ name, entry })));
	return new Map(
		[...Map.groupBy(pairs, ({ name }) => name)].map(([name, members]) => [
			name,
			members.map(({ entry }) => entry),
		]),
	);
}

function groupOf(step: string, title: string, entries: readonly CatalogueEntry[]): CatalogueGroup {
	const href = `${catalogueItems.path}${step.split('/').map(encodeURIComponent).join('/')}/`;
	return { step, title, href, entries };
}
