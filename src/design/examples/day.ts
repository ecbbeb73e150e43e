import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** The day of all examples. Their county, agencies and documents do not exist. */
export const exampleDay: CalendarDate = '2026-11-22';

/** What holds on the day of the examples and on every later one. */
export function everyDay<Value>(value: Value): ByDay<Value> {
	return [{ from: exampleDay, value }];
}

/** A title that is too long for one line on a phone. */
export const longTitle =
	'示例县人民政府办公室关于印发示例县进一步优化营商环境更好服务各类经营主体若干措施（试行）的通知';
