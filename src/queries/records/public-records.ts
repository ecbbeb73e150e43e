import { collectionsOfRecords } from './own-columns.ts';
import { pageAddress } from '../../collections/portal/published-addresses.ts';
import { publicityAt, waitingParts } from '../../collections/fields/publicity.ts';
import { rowAddress } from '../../collections/tables/rows/row-changes.ts';
import { leadsTo } from './waiting-addresses.ts';
import { withoutIds, withoutPointers } from './without-pointers.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { Minute } from '../../domain/dates/minute.ts';
import type { Content, Entry } from '../portal.ts';

/** A collection's name → its records. */
export type Records = Content['records'];

/**
 * The records whose publication has begun at the minute `now`, and the addresses of the others. What waits is nowhere: of a
 * public record, parts with a later publication of their own are left out, and so is what leads to a waiting record: its
 * id, and the address of its page.
 */
export function publicRecords(
	all: Records,
	now: Minute,
): Pick<Content, 'records' | 'waitingAddresses'> {
	const groups = collectionsOfRecords(all).map((collection) => {
		const entries = all.get(collection.name) ?? [];
		const { waiting = [], open = [] } = Object.groupBy(entries, ({ data }) =>
			publicityAt({ collection, data }, now) === 'waiting' ? 'waiting' : 'open',
		);
		return { collection, waiting, open };
	});
	const waitingAddresses = new Set(
		groups.flatMap(({ collection, waiting, open }) => addressesOf(collection, waiting, open)),
	);
	const ids = new Map(
		groups.map(({ collection, waiting }) => [
			collection.name,
			new Set(waiting.map((entry) => idOf(collection, entry))),
		]),
	);
	const records = groups.map(({ collection, open }): [string, readonly Entry[]] => {
		const waiting = {
			key: collection.key,
			references: waitingIn(collection, ids),
			waitingAddresses,
			now,
		};
		return [
			collection.name,
			open.map((entry) => ({ ...entry, data: readable(entry.data, waiting) })),
		];
	});
	return { records: new Map(records), waitingAddresses };
}

interface Waiting {
	/** The field that names a row. */
	key: string | undefined;
	references: readonly Reference[];
	waitingAddresses: ReadonlySet<string>;
	now: Minute;
}

function readable(data: Entry['data'], waiting: Waiting): Entry['data'] {
	const { key, references, waitingAddresses, now } = waiting;
	const parts = new Set(waitingParts(data, now).map(({ field }) => field));
	const whole = parts.size > 0 ? omit(data, parts) : data;
	if (waitingAddresses.size === 0) return whole;
	const linked = {
		...withoutPointers(whole, (text) => leadsTo(text, waitingAddresses)),
		// The key of a moved or withdrawn page is its old address, which leads nowhere else.
		...(key !== undefined && { [key]: whole[key] }),
	};
	return references.reduce<Entry['data']>(
		(kept, { path, gone }) => withoutIds(kept, path, gone),
		linked,
	);
}

/** A field that names records, and the ids of those that wait. */
interface Reference {
	path: readonly string[];
	gone: ReadonlySet<string>;
}

/** The fields of a collection that may name a waiting record; `ids` has the waiting ones of each collection. */
function waitingIn(
	{ references = {} }: Collection,
	ids: ReadonlyMap<string, ReadonlySet<string>>,
): Reference[] {
	return Object.entries(references).flatMap(([path, targets]) => {
		const gone = new Set(targets.flatMap((target) => [...(ids.get(target) ?? [])]));
		return gone.size === 0 ? [] : [{ path: path.split('.'), gone }];
	});
}

/** The decoded addresses of waiting records: of rows that of their place, and that of the page of a file of which all rows wait. */
function addressesOf(
	collection: Collection,
	waiting: readonly Entry[],
	open: readonly Entry[],
): string[] {
	const pages = new Set(open.map(({ filePath }) => filePath));
	return waiting.flatMap((entry) => {
		const page = pageAddress(collection, { id: entry.id, file: entry.filePath });
		if (page === undefined) return [];
		if (collection.format !== 'csv') return [page];
		const row = rowAddress(page, idOf(collection, entry));
		return pages.has(entry.filePath) ? [row] : [row, page];
	});
}

function idOf(collection: Collection, { id, data }: Entry): string {
	return collection.format === 'csv' ? rowKey(collection, data) : id;
}

function omit(data: Entry['data'], fields: ReadonlySet<string>): Entry['data'] {
	return Object.fromEntries(Object.entries(data).filter(([name]) => !fields.has(name)));
}
