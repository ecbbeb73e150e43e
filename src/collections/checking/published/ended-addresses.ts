import { publicationEnd } from '../../fields/publication-end.ts';
import { pageAddress } from '../../portal/published-addresses.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { AddressChange } from '../../registers/address-changes.ts';
import type { ValidRecord } from '../../records/validate.ts';

/**
 * The notices at the addresses of records whose publication has ended, in the same form as those that editors write for
 * withdrawn records. Rows are not included: they have no pages of their own, and their tables show the notices.
 */
export function endedAddresses(
	records: readonly Pick<ValidRecord, 'collection' | 'data' | 'id' | 'file'>[],
	day: CalendarDate,
): AddressChange[] {
	return records.flatMap((record) => {
		if (record.collection.format === 'csv') return [];
		const end = publicationEnd(record.data, day);
		const address = end && pageAddress(record.collection, record);
		return end && address !== undefined ? [{ address, changedOn: end.on, reason: end.reason }] : [];
	});
}
