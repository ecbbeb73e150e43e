import { z } from 'zod';
import { collection } from './collection.ts';
import { calendarDate, oneOf, text } from './fields/fields.ts';
import type { HolidayYear } from '../domain/dates/working-days.ts';

/**
 * Days that the county adds to the working-day calendar: the State Council's arrangement of a year announced since the
 * engine's release (放假, 上班), and local festivals (地方放假).
 */
export const holidays = collection({
	name: 'holidays',
	title: '节假日安排',
	format: 'csv',
	key: 'date',
	schema: z.strictObject({
		date: calendarDate('日期'),
		kind: oneOf('安排', ['放假', '上班', '地方放假']),
		name: text('名称'),
		source: text('依据'),
	}),
});

type Holiday = z.output<typeof holidays.schema>;

/** The county's rows as years that a working-day calendar takes; local festivals by themselves announce no year. */
export function holidayYears(rows: readonly Holiday[]): HolidayYear[] {
	const years = Map.groupBy(
		rows,
		({ date, kind }) => `${date.slice(0, 4)}${kind === '地方放假' ? ' local' : ''}`,
	);
	return [...years].map(([year, days]) => ({
		year: Number.parseInt(year),
		source: [...new Set(days.map(({ source }) => source))],
		off: days.filter(({ kind }) => kind !== '上班').map(({ date }) => date),
		working: days.filter(({ kind }) => kind === '上班').map(({ date }) => date),
		...(year.endsWith('local') && { local: true }),
	}));
}
