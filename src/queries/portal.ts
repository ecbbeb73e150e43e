import type { Collection, DataOf } from '../collections/declarations/collection.ts';
import type { Site } from '../collections/registers/site.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** All that pages are made of. Every query is a function of it: it reads no clock, no environment and no store. */
export interface Portal {
	content: Content;
	/** The county's settings. */
	site: Site;
	/** The day that the pages speak of, in China. */
	today: CalendarDate;
}

/** What the county published: its valid records, and the folders where their bodies and files lie. */
interface Content {
	/** `content/` of the county; bodies are read from the records' files in it. */
	folder: string;
	/** `public/` of the county. */
	publicFolder: string;
	/** Name of a collection → its records, in the order of their ids; rows in the order of their files and lines. */
	records: ReadonlyMap<string, readonly Entry[]>;
}

/** A valid record. */
export interface Entry<Data = Readonly<Record<string, unknown>>> {
	/** Names the record within its collection; of rows it is no more than their order. */
	id: string;
	/** The record's file, from the working directory. */
	filePath: string;
	data: Data;
}

/** The records of a collection, whose fields its schema has read; none where the county has none. */
export function entriesOf<Of extends Pick<Collection, 'name' | 'schema'>>(
	{ content }: Portal,
	{ name }: Of,
): readonly Entry<DataOf<Of>>[] {
	// Records reach the portal through the schema of the collection under whose name they stand.
	return (content.records.get(name) ?? []) as readonly Entry<DataOf<Of>>[];
}
