import { addressChanges } from '../collections/address-changes.ts';
import { collections } from '../collections/index.ts';
import { duties } from '../collections/duties.ts';
import { publishedAddresses, recordAddresses } from '../collections/published-addresses.ts';
import { readCollection } from '../collections/read.ts';
import { validate } from '../collections/validate.ts';
import type { ValidRecord } from '../collections/validate.ts';

/** Decoded addresses that a site made of a content folder must have. */
export interface ExpectedAddresses {
	/** Of every record and table that has a page, and of the engine's own pages. */
	pages: ReadonlySet<string>;
	/** Those of records and tables that the search must know; it finds duties by their matrix. */
	searched: ReadonlySet<string>;
	/** Where a page says that something was withdrawn or moved. */
	changed: ReadonlySet<string>;
}

export function expectedAddresses(contentDir: string): ExpectedAddresses {
	const records = collections.flatMap((collection) =>
		readCollection(contentDir, collection).records.flatMap((record): ValidRecord[] => {
			const { valid } = validate(record, collection);
			return valid ? [valid] : [];
		}),
	);
	const changes = records.filter(({ collection }) => collection.name === addressChanges.name);
	return {
		pages: publishedAddresses({ records, malformed: new Set() }),
		searched: recordAddresses(records.filter(({ collection }) => collection.name !== duties.name)),
		changed: new Set(changes.map(({ data }) => decodeURIComponent(String(data['address'])))),
	};
}
