import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';

/** The day of a review as a page states it; `undefined` when the portal shows that day or an earlier one. */
export function reviewedOn({ today }: Portal, day: CalendarDate): CalendarDate | undefined {
	return day < today ? day : undefined;
}
