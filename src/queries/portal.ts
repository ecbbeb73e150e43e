import type { Collection, DataOf } from '../collections/declarations/collection.ts';
import type { Site } from '../collections/registers/site.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** Everything that pages are made from. Every query is a function of it and reads no clock, environment or store. */
export interface Portal {
	content: Content;
	/** The county's settings. */
	site: Site;
	/** The day that the pages show as today, in China. */
	today: CalendarDate;
}

/** What the county publishes: its valid records, and the folders of their bodies and files. */
export interface Content {
	/** The county's `content/`; bodies are read from the records' files in it. */
	folder: string;
	/** The county's `public/`. */
	publicFolder: string;
	/** A collection's name → its records, in the order of their ids; rows in the order of files and lines. */
	records: ReadonlyMap<string, readonly Entry[]>;
	/** The decoded addresses of records that are not public yet, of which nothing is shown. */
	waitingAddresses: ReadonlySet<string>;
}

/** A valid record. */
export interface Entry<Data = Readonly<Record<string, unknown>>> {
	/** The record's name within its collection; for rows only their order. */
	id: string;
	/** The path of the record's file, from the working directory. */
	filePath: string;
	data: Data;
}

/** The records of a collection, as its schema types them; an empty list when the county has none. */
export function entriesOf<Of extends Pick<Collection, 'name' | 'schema'>>(
	{ content }: Portal,
	{ name }: Of,
): readonly Entry<DataOf<Of>>[] {
	// The records under a collection's name have passed its schema.
	return (content.records.get(name) ?? []) as readonly Entry<DataOf<Of>>[];
}
