import { addressChanges, changedAddress } from '../collections/registers/address-changes.ts';
import { endedAddresses } from '../collections/checking/published/ended-addresses.ts';
import { duties } from '../collections/registers/duties.ts';
import { publishedAddresses, recordAddresses } from '../collections/portal/published-addresses.ts';
import { isPublicationOver } from '../collections/fields/publication-end.ts';
import { isRowChange } from '../collections/tables/rows/row-changes.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { AddressChange } from '../collections/registers/address-changes.ts';
import type { ValidRecord } from '../collections/records/validate.ts';

/** Decoded addresses that a site made of these records must have on a day. */
export interface ExpectedAddresses {
	/** Of every record and table that has a page, and of the engine's own pages. */
	pages: ReadonlySet<string>;
	/** Those of records and tables that the search must know; it finds duties by their matrix. */
	searched: ReadonlySet<string>;
	/** Where a page says that something was withdrawn or moved, or that its publication has ended. */
	changed: ReadonlySet<string>;
}

export function expectedAddresses(
	all: readonly ValidRecord[],
	day: CalendarDate,
): ExpectedAddresses {
	// A table has its page even when none of its rows is public any more.
	const records = all.filter(
		(record) => record.collection.format === 'csv' || !isPublicationOver(record, day),
	);
	const changes = [
		...records
			.filter(({ collection }) => collection.name === addressChanges.name)
			.map(({ data }) => data as AddressChange)
			.filter((change) => !isRowChange(change)),
		...endedAddresses(all, day),
	];
	return {
		pages: publishedAddresses({ records, malformed: new Set() }),
		searched: recordAddresses(records.filter(({ collection }) => collection.name !== duties.name)),
		changed: new Set(changes.map(changedAddress)),
	};
}
