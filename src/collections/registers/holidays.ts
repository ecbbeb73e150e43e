import { z } from 'zod';
import { collection } from '../declarations/collection.ts';
import { calendarDate, oneOf, text } from '../fields/fields.ts';
import type { HolidayYear } from '../../domain/dates/working-days.ts';

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
		date: calendarDate('日期').meta({
			description: '一行一天，写成 2027-08-18 的形式',
			example: '2027-08-18',
		}),
		kind: oneOf('安排', ['放假', '上班', '地方放假'], {
			放假: '国务院通知里的放假日',
			上班: '国务院通知里调休上班的周末',
			地方放假: '只在本地放假',
		}).meta({ example: '地方放假' }),
		name: text('名称').meta({
			description: '节日名称；调休上班的写“某某节调休”',
			example: '青禾节',
		}),
		source: text('依据').meta({
			description: '通知的名称和文号',
			example: '青禾县人民政府关于青禾节放假安排的通知（虚构）',
		}),
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
