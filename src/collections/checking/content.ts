import { pageAddress } from '../portal/published-addresses.ts';
import type { Collection } from '../declarations/collection.ts';
import type { ReadResult } from '../reading/read.ts';
import type { PartialRecord, ValidRecord } from '../records/validate.ts';
import type { CheckedContent } from '../records/checked-content.ts';

/** Builds the content for the rules from everything that was read and the records that are valid. */
export function checkedContent(
	folders: Pick<CheckedContent, 'contentDir' | 'publicFiles'>,
	read: readonly (ReadResult & { collection: Collection })[],
	records: readonly ValidRecord[],
	partial: readonly PartialRecord[] = [],
): CheckedContent {
	const valid = new Set(
		records.map(({ collection, id, file }) => `${collection.name} ${file} ${id}`),
	);
	const ids = new Map<string, ReadonlySet<string>>();
	const malformed = new Set<string>();
	const incomplete = new Set<string>();
	const unreadTables = new Set<string>();
	for (const { collection, records: sources, unread, broken } of read) {
		const wrong = sources.filter(({ id, file }) => !valid.has(`${collection.name} ${file} ${id}`));
		ids.set(collection.name, new Set([...sources, ...broken, ...unread].map(({ id }) => id)));
		if (wrong.length + unread.length > 0) incomplete.add(collection.name);
		if (collection.format === 'csv' && unread.length > 0) unreadTables.add(collection.name);
		for (const record of [...wrong, ...unread]) {
			const address = pageAddress(collection, record);
			if (address !== undefined) malformed.add(address);
		}
	}
	return { ...folders, records, partial, ids, malformed, incomplete, unreadTables };
}
