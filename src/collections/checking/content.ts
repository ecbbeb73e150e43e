import { pageAddress } from '../sections/published-addresses.ts';
import type { Collection } from '../collection.ts';
import type { ReadResult } from '../reading/read.ts';
import type { ValidRecord } from './validate.ts';

/** All that the rules across records may look at. */
export interface Content {
	contentDir: string;
	/** Records whose own fields are right; a rule never meets a malformed value. */
	records: readonly ValidRecord[];
	/**
	 * Every id that exists, those of malformed records and of files that cannot be read included, so that one mistake is
	 * reported once.
	 */
	ids: ReadonlyMap<string, ReadonlySet<string>>;
	/** Addresses of records, and of the pages of tables, that exist but have a mistake of their own. */
	malformed: ReadonlySet<string>;
	/** Collections that have records with mistakes: what their records say is not known in full. */
	incomplete: ReadonlySet<string>;
	/** Collections of tables of which a file cannot be read: the keys of its rows are not known. */
	unreadTables: ReadonlySet<string>;
	/** Files below the public folder, as addresses such as `/files/a.docx`. */
	publicFiles: ReadonlySet<string>;
}

/** What the rules look at, of all that was read and of the records that proved valid. */
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
