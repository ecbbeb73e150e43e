import { addDays, addMonths } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** How often something says that it is renewed, in Chinese. */
export const updateFrequencies = [
	'每日',
	'每周',
	'每月',
	'每季度',
	'每半年',
	'每年',
	'不定期',
	'一次性',
] as const;

export type UpdateFrequency = (typeof updateFrequencies)[number];

/**
 * The last day on which the next update is in time by its own frequency, after an update on `day`; `undefined` for what
 * has no fixed time.
 */
export function nextUpdate(
	day: CalendarDate,
	frequency: UpdateFrequency,
): CalendarDate | undefined {
	const days: Partial<Record<UpdateFrequency, number>> = { 每日: 1, 每周: 7 };
	const months: Partial<Record<UpdateFrequency, number>> = {
		每月: 1,
		每季度: 3,
		每半年: 6,
		每年: 12,
	};
	const ofDays = days[frequency];
	if (ofDays !== undefined) return addDays(day, ofDays);
	const ofMonths = months[frequency];
	return ofMonths === undefined ? undefined : addMonths(day, ofMonths);
}
