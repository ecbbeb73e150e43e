import type { CalendarDate } from '../dates/calendar-date.ts';

/** How far a task has come, as editors write it. That it is overdue follows from its deadline and the day. */
export const taskStates = ['未开始', '进行中', '已完成'] as const;

export type TaskState = (typeof taskStates)[number];

/**
 * How a task stands on a day. `unclear`: its last day is past and nobody has said whether it is done; `unstated`: nothing is
 * said, and its last day is not past or not known.
 */
export type TaskStanding =
	'past-due' | 'unclear' | 'in-progress' | 'not-started' | 'unstated' | 'done-late' | 'done';

/** The standing of a task on a day; `lastDay` is the end of its deadline, `undefined` if it has none. */
export function taskStanding(
	{ state, completedOn }: { state?: TaskState | undefined; completedOn?: CalendarDate | undefined },
	lastDay: CalendarDate | undefined,
	today: CalendarDate,
): TaskStanding {
	const isLate = (day: CalendarDate) => lastDay !== undefined && day > lastDay;
	if (state === '已完成') return completedOn && isLate(completedOn) ? 'done-late' : 'done';
	if (isLate(today)) return state === undefined ? 'unclear' : 'past-due';
	if (state === undefined) return 'unstated';
	return state === '进行中' ? 'in-progress' : 'not-started';
}
