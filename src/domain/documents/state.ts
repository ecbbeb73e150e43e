import type { CalendarDate } from '../dates/calendar-date.ts';

/** A state that follows from dates, ready to be shown: what it is on the day of the build and the days it follows from. */
export interface State {
	/** English, for machines. */
	state: string;
	label: string;
	tone: 'good' | 'planned' | 'warn' | 'ended';
	/** Each day by the name of its `data-` attribute. */
	days: Readonly<Record<string, CalendarDate | undefined>>;
}
