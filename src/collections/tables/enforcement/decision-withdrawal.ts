import { publicationEnd } from '../../fields/publication-end.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { TableRow, Withdrawal } from '../../declarations/table.ts';

/**
 * Why a penalty is no longer public on `day`: it was withdrawn (处罚法 art. 48), or its 公示截止期, the last day on which it
 * is public, has passed. `undefined` while it is public.
 */
export function decisionWithdrawal(row: TableRow, day: CalendarDate): Withdrawal | undefined {
	return withdrawnDecision(row, day) ?? publicationEnd(row, day);
}

/**
 * Why a decision was withdrawn on `day` or earlier; `undefined` while it stands. A licence has no other end: the public
 * may consult it (许可法 art. 40).
 */
export function withdrawnDecision(row: TableRow, day: CalendarDate): Withdrawal | undefined {
	const withdrawnOn = row['withdrawnOn'] as CalendarDate | undefined;
	return withdrawnOn && withdrawnOn <= day
		? { on: withdrawnOn, reason: String(row['withdrawnReason']) }
		: undefined;
}
