import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { documentKinds } from '../../collections/document-kinds.ts';
import { publicationEnd } from '../../collections/fields/publication-end.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import { numberSortKey, writeNumbers } from '../../domain/numbers/number-values.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { DataOf } from '../../collections/declarations/collection.ts';
import type { DocumentKind } from '../../collections/declarations/document-kind.ts';
import type { DocumentSchema } from '../../collections/fields/documents.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** Fields that several kinds of documents have, besides the fields of all kinds. */
interface SharedData {
	/** One or several, as they are written. */
	documentNumber?: readonly string[] | undefined;
	registrationNumber?: string | undefined;
	/** The year that the document is about. */
	year?: number | undefined;
	/** The day of the approval from which the time for publication runs. */
	approvedOn?: CalendarDate | undefined;
	effectiveOn?: CalendarDate | undefined;
	expiresOn?: CalendarDate | undefined;
	permanentBasis?: string | undefined;
	repealBasis?: string | undefined;
	/** Ids and values that name other things: an agency, a category, an item of the standard catalogue. */
	responsible?: string | undefined;
	category?: string | undefined;
	/** 解读形式. */
	form?: string | undefined;
	/** What the printed document has below its date and in its 版记. */
	annotation?: string | undefined;
	copiedTo?: string | undefined;
	printedBy?: string | undefined;
	printedOn?: CalendarDate | undefined;
}

/** The fields that a document of any kind may have. */
type DocumentData = DataOf<{ schema: DocumentSchema }> & SharedData;

/** A published document: a record with its address. */
export interface PublishedDocument<Data extends DocumentData = DocumentData> {
	kind: DocumentKind;
	id: string;
	href: string;
	filePath: string;
	data: Data;
}

/** A published document of one kind. */
export type DocumentOf<Kind extends DocumentKind> = PublishedDocument<DocumentData & DataOf<Kind>>;

/** The document's number, or numbers, in one line; `undefined` where it has none. */
export function numberOf({ data }: PublishedDocument): string | undefined {
	return writeNumbers(data.documentNumber);
}

/** The documents of a kind that are public today, newest first; those of one day by their numbers. */
export function documentsOf<Kind extends DocumentKind>(
	portal: Portal,
	{ name }: Kind,
): readonly DocumentOf<Kind>[] {
	// The records of a kind have passed its schema.
	return (byKind(portal).get(name) ?? []) as readonly DocumentOf<Kind>[];
}

/** All documents that are public today, kind by kind. */
export const allDocuments = derived((portal): readonly PublishedDocument[] =>
	[...byKind(portal).values()].flat(),
);

/** Whether a document is of a kind. */
export function isOf<Kind extends DocumentKind>(
	kind: Kind,
	document: PublishedDocument,
): document is DocumentOf<Kind> {
	return document.kind.name === kind.name;
}

/** The value of a field that only some kinds have; `undefined` when the document does not have it. */
export function valueOf({ data }: PublishedDocument, field: string): unknown {
	return new Map<string, unknown>(Object.entries(data)).get(field);
}

/**
 * The day on which a document was published, else the day on which it was formed: imported documents may state only
 * that. `undefined` when neither is known.
 */
export function publishedDay({ data }: PublishedDocument): CalendarDate | undefined {
	return data.publishedOn ? dateOf(data.publishedOn) : data.formedOn;
}

/** The last day on which the document was changed after its publication; `undefined` when it says nothing of that. */
export function updatedDay({ data }: PublishedDocument): CalendarDate | undefined {
	const days = [data.updatedOn ?? [], (data.corrections ?? []).map(({ on }) => on)].flat();
	return days.toSorted().at(-1);
}

/** The last day on which the document's page changed; `undefined` when no such day is known. */
export function lastModified(document: PublishedDocument): CalendarDate | undefined {
	return updatedDay(document) ?? publishedDay(document);
}

const byKind = derived(
	(portal): ReadonlyMap<string, readonly PublishedDocument[]> =>
		new Map(documentKinds.map((kind) => [kind.name, read(portal, kind)])),
);

function read(portal: Portal, kind: DocumentKind): PublishedDocument[] {
	const entries = entriesOf(portal, { name: kind.name, schema: kind.schema as DocumentSchema });
	return entries
		.filter(({ data }) => !publicationEnd(data, portal.today))
		.map(({ id, data, filePath }) => ({ kind, id, href: addressOf(kind, id), filePath, data }))
		.map((document: PublishedDocument) => ({
			document,
			day: publishedDay(document) ?? '',
			number: numberSortKey(document.data.documentNumber),
		}))
		.sort(
			(a, b) =>
				compareText(b.day, a.day) ||
				compareText(a.number, b.number) ||
				compareText(a.document.id, b.document.id),
		)
		.map(({ document }) => document);
}
