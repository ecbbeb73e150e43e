import { datedAttributes } from './dated-element.ts';
import { mapByDay } from '../domain/dates/by-day.ts';
import { formatChineseDate } from '../domain/dates/calendar-date.ts';
import { printed } from '../interface/zh-CN.ts';
import type { ByDay } from '../domain/dates/by-day.ts';

/**
 * The attributes of a page's root from which print takes what stands across the head of every page: the state of the
 * day on which it is read, and that day. The boxes in the margins of pages take only values of the root.
 */
export function printedAttributes(state: ByDay<string>): Record<string, string | undefined> {
	if (state.every(({ value }) => value === '')) return {};
	const looks = mapByDay(state, (words) => ({
		attributes: { 'data-printed-state': words || undefined },
	}));
	return {
		'data-printed-day': printed.asOf(formatChineseDate(state[0].from)),
		...datedAttributes(looks),
	};
}
