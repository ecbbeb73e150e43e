import { addressChanges, changedAddress, isPageChange } from '../../registers/address-changes.ts';
import { endedAddresses } from './ended-addresses.ts';
import { dateOf } from '../../../domain/dates/calendar-date.ts';
import { duties } from '../../registers/duties.ts';
import {
	publishedAddresses,
	recordAddresses,
	sectionsOfRecords,
} from '../../portal/published-addresses.ts';
import { publicityAt } from '../../fields/publicity.ts';
import { emptiedSections } from '../../portal/emptied-sections.ts';
import { declaredColumnsOf, sectionsWith } from '../../portal/own-columns.ts';
import type { Minute } from '../../../domain/dates/minute.ts';
import type { AddressChange } from '../../registers/address-changes.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The decoded addresses that a site with these records must have at a minute. */
export interface ExpectedAddresses {
	/** The addresses of every record and table with a page, and of the project's own pages. */
	pages: ReadonlySet<string>;
	/** The addresses of records and tables that the search must know; it finds duties through their matrix. */
	searched: ReadonlySet<string>;
	/** The addresses of pages that say that something was withdrawn or moved, or that its publication has ended. */
	changed: ReadonlySet<string>;
	/** All that was withdrawn, moved or has ended, those of other addresses included. */
	changes: readonly AddressChange[];
}

export function expectedAddresses(all: readonly ValidRecord[], now: Minute): ExpectedAddresses {
	const begun = all.filter((record) => publicityAt(record, now) !== 'waiting');
	// A table has a page even when none of its rows is public any more.
	const records = begun.filter(
		(record) => record.collection.format === 'csv' || publicityAt(record, now) === 'public',
	);
	const recorded = records
		.filter(({ collection }) => collection.name === addressChanges.name)
		.map(({ data }) => data as AddressChange);
	const own = [...recorded.filter(isPageChange), ...endedAddresses(begun, dateOf(now))];
	const content = { records, malformed: new Set<string>(), incomplete: new Set<string>() };
	const emptied = emptiedSections(
		sectionsWith(declaredColumnsOf(content)),
		sectionsOfRecords(content),
		own,
	);
	return {
		pages: publishedAddresses(content),
		searched: recordAddresses(records.filter(({ collection }) => collection.name !== duties.name)),
		changed: new Set([...own, ...emptied].map(changedAddress)),
		changes: [...own, ...emptied, ...recorded.filter((change) => !isPageChange(change))],
	};
}
