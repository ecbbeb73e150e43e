import { getCollection } from 'astro:content';
import { collections } from '../../collections/index.ts';
import { endedAddresses } from '../../collections/checking/published/ended-addresses.ts';
import { isRowChange } from '../../collections/tables/rows/row-changes.ts';
import { fieldsOf } from '../../collections/fields/schema.ts';
import { today } from '../../today.ts';
import type { CollectionKey } from 'astro:content';
import type { AddressChange } from '../../collections/address-changes.ts';
import type { Collection } from '../../collections/collection.ts';

const recorded = (await getCollection('address-changes')).map(({ data }) => data);

/** Rows of tables that editors withdrew or moved. */
export const rowChanges: readonly AddressChange[] = recorded.filter(isRowChange);

/** Pages at which something was published that was withdrawn or moved, or whose publication has ended. */
export const addressChanges: readonly AddressChange[] = [
	...recorded.filter((change) => !isRowChange(change)),
	...(await Promise.all(collections.filter(mayEnd).map(ended))).flat(),
];

function mayEnd({ format, schema }: Collection): boolean {
	return format !== 'csv' && 'publicUntil' in fieldsOf(schema);
}

async function ended(collection: Collection): Promise<AddressChange[]> {
	// The store knows collections by name only; their records have passed the collection's own schema.
	const entries = (await getCollection(collection.name as CollectionKey)) as readonly {
		id: string;
		filePath?: string;
		data: Record<string, unknown>;
	}[];
	return endedAddresses(
		entries.map(({ id, filePath = '', data }) => ({ collection, id, file: filePath, data })),
		today,
	);
}
