import type { ByDay } from '../dates/by-day.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** What a document of a procedure is on a day, ready to be shown. */
export interface StateOnDay {
	/** English, for machines. */
	state: string;
	label: string;
	tone: 'good' | 'planned' | 'warn' | 'ended';
}

/**
 * How much time readers have to take part: days, of which the last counts, the last of them, or none, before the beginning
 * and after the end.
 */
export type TimeLeft = 'none' | 'days' | 'last-day';

/** A state that is computed from days: from the day of the build on, and the days themselves. */
export interface State {
	dated: ByDay<StateOnDay>;
	/** Each day by the name of its `data-` attribute. */
	days: Readonly<Record<string, CalendarDate | undefined>>;
	/** Of what readers can take part in: the last day, and how much time is left. */
	deadline?: { on: CalendarDate; left: ByDay<TimeLeft> };
}
