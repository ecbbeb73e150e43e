import { derived } from '../derived.ts';
import { agencyNamed } from '../records/agencies.ts';
import { allDocuments, publishedDay } from '../records/documents.ts';
import { publishedTables } from '../records/tables.ts';
import { register } from '../records/register.ts';
import { cataloguePlace } from './catalogue-places.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { catalogueItems } from '../../collections/tables/catalogue-items.ts';
import { catalogueItemsIn } from '../../collections/fields/catalogue-item.ts';
import { decodedPath } from '../../collections/portal/place-records.ts';
import { dateOf, latestDay } from '../../domain/dates/calendar-date.ts';
import { calendarWith } from '../../domain/dates/holidays.ts';
import { readTimeLimit, timeliness } from '../../domain/documents/disclosure-time-limit.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { TablePart } from '../records/tables.ts';
import type { CataloguePlace } from './catalogue-places.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Timeliness } from '../../domain/documents/disclosure-time-limit.ts';

/** An item of the 政务公开事项标准目录, with what is published under it. */
export interface CatalogueEntry {
	/** `<field>/<number>`; documents name the item by it. */
	id: string;
	/** The address of the item's row on the page of its field. */
	href: string;
	anchor: string;
	field: TablePart;
	number: string;
	/** The larger subject; empty in forms of one level. */
	matter: string;
	item: string;
	timeLimit: string;
	subjects: readonly string[];
	/** Empty in forms that do not say it. */
	level: string;
	/** The row of the official form. */
	row: Readonly<Record<string, unknown>>;
	/** The documents that name the item, newest first. */
	documents: readonly PublishedDocument[];
	/** Where the portal keeps what the item asks for. */
	places: readonly CataloguePlace[];
	/** The number of documents and rows, each once. */
	count: number;
	newest?: CalendarDate | undefined;
	/** Whether they came within the item's own time limit; `undefined` if the limit cannot be read surely. */
	timeliness?: Timeliness | undefined;
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
	Map.groupBy(
		allDocuments(portal).flatMap((document) =>
			catalogueItemsIn(document.data.catalogueItem).map((item) => ({ item, document })),
		),
		({ item }) => item,
	),
);
const table = derived((portal) =>
	publishedTables(portal).find(({ table: { name } }) => name === catalogueItems.name),
);
const parts = derived((portal) => table(portal)?.parts ?? []);
const calendar = derived((portal) => calendarWith(register(portal).holidays));

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

/** A document's address → the items whose places show it. */
const byPlacedDocument = derived((portal) =>
	Map.groupBy(
		all(portal).flatMap((entry) =>
			entry.places.flatMap(({ documents }) => documents.map(({ href }) => ({ href, entry }))),
		),
		({ href }) => href,
	),
);

/** An address of a list, of a table or of one of its files, decoded → the items that are kept there. */
const byPlace = derived((portal) =>
	Map.groupBy(
		all(portal).flatMap((entry) =>
			entry.places.flatMap(({ href, parts }) =>
				[...new Set([href, ...parts].map(decodedPath))].map((path) => ({ path, entry })),
			),
		),
		({ path }) => path,
	),
);

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

/** The items under which a document is published: those that it names, then those that are kept where it stands. */
export function catalogueEntriesOf(
	portal: Portal,
	{ href, data }: PublishedDocument,
): readonly CatalogueEntry[] {
	const named = catalogueItemsIn(data.catalogueItem).flatMap((id) => byId(portal).get(id) ?? []);
	const placed = (byPlacedDocument(portal).get(href) ?? []).map(({ entry }) => entry);
	return [...new Set([...named, ...placed])];
}

/** The item with this key; `undefined` when the catalogue does not have it. */
export function catalogueEntry(portal: Portal, id: string): CatalogueEntry | undefined {
	return byId(portal).get(id);
}

/** The items that are kept at the address of a list, a table or a file of a table. */
export function catalogueEntriesAt(portal: Portal, href: string): readonly CatalogueEntry[] {
	const found = byPlace(portal).get(decodedPath(href)) ?? [];
	return [...new Set(found.map(({ entry }) => entry))];
}

/** The day of the newest thing published under any of the items; `undefined` when there is none. */
export function newestOfEntries(entries: readonly CatalogueEntry[]): CalendarDate | undefined {
	return latestDay(entries.map(({ newest }) => newest));
}

function entryOf(
	portal: Portal,
	field: TablePart,
	row: Readonly<Record<string, unknown>>,
): CatalogueEntry {
	const number = String(row['number']);
	const id = `${field.file}/${number}`;
	const anchor = rowAnchor(number);
	const subjects = [row['subjects']].flat().map(String);
	const timeLimit = String(row['timeLimit']);
	const documents = (documentsByItem(portal).get(id) ?? [])
		.map(({ document }) => document)
		.sort((a, b) => compareText(publishedDay(b) ?? '', publishedDay(a) ?? ''));
	const places = [row['places'] ?? []]
		.flat()
		.map((href) => cataloguePlace(portal, String(href), subjects));
	return {
		id,
		href: `${field.href}#${anchor}`,
		anchor,
		field,
		number,
		matter: String(row['matter'] ?? ''),
		item: String(row['item']),
		timeLimit,
		subjects,
		level: String(row['level'] ?? ''),
		row,
		documents,
		places,
		...publishedUnder(portal, { documents, places, timeLimit }),
	};
}

function publishedUnder(
	portal: Portal,
	{ documents, places, timeLimit }: Pick<CatalogueEntry, 'documents' | 'places' | 'timeLimit'>,
): Pick<CatalogueEntry, 'count' | 'newest' | 'timeliness'> {
	const shown = new Set([...documents, ...places.flatMap((place) => place.documents)]);
	const rows = places.flatMap((place) => place.rows);
	const count = shown.size + rows.length;
	const days = readTimeLimit(timeLimit);
	const dated = [
		...[...shown].map(({ data: { formedOn, publishedOn } }) => ({
			formed: formedOn,
			published: publishedOn && dateOf(publishedOn),
		})),
		...rows,
	];
	return {
		count,
		newest: latestDay([...documents.map(publishedDay), ...places.map(({ newest }) => newest)]),
		...(days !== undefined &&
			count > 0 && { timeliness: timeliness(dated, days, calendar(portal)) }),
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
