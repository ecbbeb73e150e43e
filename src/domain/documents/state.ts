import type { CalendarDate } from '../dates/calendar-date.ts';

/** A state that is computed from dates, ready to be shown: its value on the day of the build, and the dates. */
export interface State {
	/** English, for machines. */
	state: string;
	label: string;
	tone: 'good' | 'planned' | 'warn' | 'ended';
	/** Each day by the name of its `data-` attribute. */
	days: Readonly<Record<string, CalendarDate | undefined>>;
}
