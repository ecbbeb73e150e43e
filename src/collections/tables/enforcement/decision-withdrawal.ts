import { publicationEnd } from '../../fields/publication-end.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { TableRow, Withdrawal } from '../../declarations/table.ts';

/**
 * Why a decision is no longer public on `day`: it was withdrawn on that day or earlier (处罚法 art. 48), or its 公示截止期,
 * the last day on which it is public, has passed. `undefined` while it is public.
 */
export function decisionWithdrawal(row: TableRow, day: CalendarDate): Withdrawal | undefined {
	const withdrawnOn = row['withdrawnOn'] as CalendarDate | undefined;
	if (withdrawnOn && withdrawnOn <= day)
		return { on: withdrawnOn, reason: String(row['withdrawnReason']) };
	return publicationEnd(row, day);
}
