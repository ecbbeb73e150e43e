import { collectionsOfRecords } from './own-columns.ts';
import { fieldsOf, metaOf } from '../../collections/declarations/schema.ts';
import { waitOf } from '../../collections/fields/publicity.ts';
import { waiting as words } from '../../interface/zh-CN.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { Table } from '../../collections/declarations/table.ts';
import type { Wait } from '../../collections/fields/publicity.ts';
import type { Minute } from '../../domain/dates/minute.ts';
import type { Content, Entry } from '../portal.ts';
import type { Records } from './public-records.ts';

/** All records as editors see them while they write: what waits at the minute `now` is there, and says so in its title. */
export function previewRecords(
	all: Records,
	now: Minute,
): Pick<Content, 'records' | 'waitingAddresses'> {
	const records = collectionsOfRecords(all).map((collection): [string, readonly Entry[]] => {
		const field = titleField(collection);
		const entries = all.get(collection.name) ?? [];
		return [
			collection.name,
			entries.map((entry) => {
				const wait = waitOf(entry.data, now);
				return wait && field ? marked(entry, field, wait) : entry;
			}),
		];
	});
	return { records: new Map(records), waitingAddresses: new Set() };
}

function marked({ data, ...entry }: Entry, field: string, wait: Wait): Entry {
	const mark = wait === 'draft' ? words.draft : words.scheduled(wait);
	return { ...entry, data: { ...data, [field]: `${mark}${String(data[field] ?? '')}` } };
}

/** The field in which readers see the name of a record. A row whose name is its number, which others cite, is marked elsewhere. */
function titleField(collection: Collection): string | undefined {
	const { schema, key, references = {}, links = [] } = collection;
	if (collection.format !== 'csv') return 'title';
	const { nameField, internal = [] } = collection as Table;
	if (nameField !== undefined && nameField !== key) return nameField;
	return Object.entries(fieldsOf(schema)).find(([name, field]) => {
		const { date, agencyName, dutyId, values, numeric } = metaOf(field);
		const isText = field.safeParse(words.draft).success;
		const isPlain = !date && !agencyName && !dutyId && !values && !numeric && isText;
		return isPlain && ![key, ...internal, ...links, ...Object.keys(references)].includes(name);
	})?.[0];
}
