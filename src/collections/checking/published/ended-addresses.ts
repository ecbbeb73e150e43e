import { publicationEnd } from '../../fields/publication-end.ts';
import { pageAddress } from '../../sections/published-addresses.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { AddressChange } from '../../address-changes.ts';
import type { ValidRecord } from '../validate.ts';

/**
 * What is left at the addresses of records whose publication has ended: the same as of those that editors withdraw.
 * Rows have no pages of their own; their tables tell of them.
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
