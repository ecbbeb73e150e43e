import type { CalendarDate } from '../dates/calendar-date.ts';
import type { StateOnDay, TimeLeft } from './state.ts';

export const consultationStates = ['open', 'upcoming', 'closed', 'answered'] as const;

/** The state of a public consultation (征求意见) on a day. */
export type ConsultationState = (typeof consultationStates)[number];

export const consultationStateLabels: Record<ConsultationState, string> = {
	open: '征集中',
	upcoming: '即将开始',
	closed: '已结束',
	answered: '已反馈',
};

export const consultationTones: Record<ConsultationState, StateOnDay['tone']> = {
	open: 'good',
	upcoming: 'planned',
	closed: 'warn',
	answered: 'good',
};

export interface ConsultationDays {
	startedOn: CalendarDate;
	/** The last day for sending opinions. */
	endedOn: CalendarDate;
	/** The day on which the agency published how it used the opinions. */
	answeredOn?: CalendarDate | undefined;
}

/**
 * The state on `day`. The first and last day belong to the consultation, also when feedback was published before its end.
 */
export function consultationStateOn(
	day: CalendarDate,
	{ startedOn, endedOn, answeredOn }: ConsultationDays,
): ConsultationState {
	if (day < startedOn) return 'upcoming';
	if (day <= endedOn) return 'open';
	return answeredOn && answeredOn <= day ? 'answered' : 'closed';
}

/** How much time readers of a consultation have on `day`. */
export function timeLeftOn(
	day: CalendarDate,
	{ startedOn, endedOn }: Pick<ConsultationDays, 'startedOn' | 'endedOn'>,
): TimeLeft {
	if (day < startedOn || day > endedOn) return 'none';
	return day === endedOn ? 'last-day' : 'days';
}
