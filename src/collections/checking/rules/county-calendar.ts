import { calendarWith } from '../../../domain/dates/holidays.ts';
import { holidayYears } from '../../registers/holidays.ts';
import type { z } from 'zod';
import type { HolidayYear, WorkingCalendar } from '../../../domain/dates/working-days.ts';
import type { holidays } from '../../registers/holidays.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** The working-day calendar of the county: the State Council's years, and the days that the county adds. */
export function countyCalendar(records: readonly ValidRecord[]): WorkingCalendar {
	return calendarWith(addedYears(records));
}

/** The years, or parts of years, that the county adds in `content/holidays`. */
export function addedYears(records: readonly ValidRecord[]): HolidayYear[] {
	const rows = records.filter(({ collection }) => collection.name === 'holidays');
	return holidayYears(rows.map(({ data }) => data as z.output<typeof holidays.schema>));
}
