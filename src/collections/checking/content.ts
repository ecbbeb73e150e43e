import { pageAddress } from '../sections/published-addresses.ts';
import type { Collection } from '../collection.ts';
import type { ReadResult } from '../reading/read.ts';
import type { ValidRecord } from './validate.ts';

/** Everything that rules across records may use. */
export interface Content {
	contentDir: string;
	/** The records whose own fields are valid, so that rules never see a malformed value. */
	records: readonly ValidRecord[];
	/**
	 * Every id that exists, including those of malformed records and unreadable files, so that one mistake is reported
	 * once.
	 */
	ids: ReadonlyMap<string, ReadonlySet<string>>;
	/** Addresses of records, and of the pages of tables, that exist but have a mistake of their own. */
	malformed: ReadonlySet<string>;
	/** Collections with invalid records, whose content is therefore not completely known. */
	incomplete: ReadonlySet<string>;
	/** Tables with an unreadable file, the keys of whose rows are unknown. */
	unreadTables: ReadonlySet<string>;
	/** Files below the public folder, as addresses such as `/files/a.docx`. */
	publicFiles: ReadonlySet<string>;
}

/** Builds the content for the rules from everything that was read and the records that are valid. */
export function contentOf(
	folders: Pick<Content, 'contentDir' | 'publicFiles'>,
	read: readonly (ReadResult & { collection: Collection })[],
	records: readonly ValidRecord[],
): Content {
	const valid = new Set(
		records.map(({ collection, id, file }) => `${collection.name} ${file} ${id}`),
	);
	const ids = new Map<string, ReadonlySet<string>>();
	const malformed = new Set<string>();
	const incomplete = new Set<string>();
	const unreadTables = new Set<string>();
	for (const { collection, records: sources, unread } of read) {
		const wrong = sources.filter(({ id, file }) => !valid.has(`${collection.name} ${file} ${id}`));
		ids.set(collection.name, new Set([...sources, ...unread].map(({ id }) => id)));
		if (wrong.length + unread.length > 0) incomplete.add(collection.name);
		if (collection.format === 'csv' && unread.length > 0) unreadTables.add(collection.name);
		for (const record of [...wrong, ...unread]) {
			const address = pageAddress(collection, record);
			if (address !== undefined) malformed.add(address);
		}
	}
	return { ...folders, records, ids, malformed, incomplete, unreadTables };
}
