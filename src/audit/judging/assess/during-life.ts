import { addDays } from '../../../domain/dates/calendar-date.ts';
import { existsOn } from '../../../domain/organisation/agency-life.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { AuditedAgency, Duty } from '../duty.ts';
import type { AuditDay } from './assessment.ts';

type Life = Pick<AuditedAgency, 'established' | 'abolished'>;

/** True if the agency exists on the day. */
export function isThere({ established, abolished }: Life, day: CalendarDate): boolean {
	return existsOn({ establishedOn: established, abolishedOn: abolished }, day);
}

/** The duty as the agency owes it: not before its first day, and not on or after the day of its abolition. */
export function duringLife(duty: Duty, { established, abolished }: Life): Duty {
	const from = later(duty.from, established);
	const until = earlier(duty.until, abolished && addDays(abolished, -1));
	return {
		...duty,
		...(from !== undefined && { from }),
		...(until !== undefined && { until }),
	};
}

/** The day of judging for an agency: no year before that of its establishment is judged. */
export function dayFor({ established }: Life, day: AuditDay): AuditDay {
	if (established === undefined) return day;
	return { ...day, since: Math.max(day.since, Number(established.slice(0, 4))) };
}

function later(a: CalendarDate | undefined, b: CalendarDate | undefined) {
	return a === undefined || (b !== undefined && b > a) ? b : a;
}

function earlier(a: CalendarDate | undefined, b: CalendarDate | undefined) {
	return a === undefined || (b !== undefined && b < a) ? b : a;
}
