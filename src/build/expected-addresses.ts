import { addressChanges, changedAddress } from '../collections/address-changes.ts';
import { duties } from '../collections/duties.ts';
import { publishedAddresses, recordAddresses } from '../collections/published-addresses.ts';
import type { AddressChange } from '../collections/address-changes.ts';
import type { ValidRecord } from '../collections/validate.ts';

/** Decoded addresses that a site made of these records must have. */
export interface ExpectedAddresses {
	/** Of every record and table that has a page, and of the engine's own pages. */
	pages: ReadonlySet<string>;
	/** Those of records and tables that the search must know; it finds duties by their matrix. */
	searched: ReadonlySet<string>;
	/** Where a page says that something was withdrawn or moved. */
	changed: ReadonlySet<string>;
}

export function expectedAddresses(records: readonly ValidRecord[]): ExpectedAddresses {
	const changes = records.filter(({ collection }) => collection.name === addressChanges.name);
	return {
		pages: publishedAddresses({ records, malformed: new Set() }),
		searched: recordAddresses(records.filter(({ collection }) => collection.name !== duties.name)),
		changed: new Set(changes.map(({ data }) => changedAddress(data as AddressChange))),
	};
}
