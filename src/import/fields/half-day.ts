import { readPublicationTime } from '../../domain/dates/stated-time.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';

/** The hour of 24 for an hour of 12 and its half of the day: 上午, 下午, AM, PM; the hour itself without one. */
export function hourOf(hour: number, half: string): number {
	if (['下午', '晚上', 'PM', '中午'].includes(half) && hour < 12 && !(half === '中午' && hour > 9))
		return hour + 12;
	return ['上午', 'AM'].includes(half) && hour === 12 ? 0 : hour;
}

/** The minute of a day; the day alone for midnight, which systems without a time write, and for a time that there is not. */
export function atTime(day: CalendarDate, hour: number, minute: number): PublicationTime {
	const pad = (part: number) => String(part).padStart(2, '0');
	return readPublicationTime(`${day} ${pad(hour)}:${pad(minute)}`) ?? day;
}
