import { dateOf } from '../domain/calendar-date.ts';
import { nationalHolidays } from '../domain/holidays.ts';
import { addWorkingDays, workingCalendar, workingDaysBetween } from '../domain/working-days.ts';
import { holidayYears } from './holidays.ts';
import type { holidays } from './holidays.ts';
import type { z } from 'zod';
import type { CalendarDate, PublicationTime } from '../domain/calendar-date.ts';
import type { HolidayYear } from '../domain/working-days.ts';
import type { Content } from './check.ts';
import type { Problem } from './problems.ts';
import type { ValidRecord } from './validate.ts';

/** Statutory days off of a year (全国年节及纪念日放假办法, in force since 2025). */
const statutoryDaysOff = 13;

/** Days within which information must be made public once it is formed (条例 art. 26). */
const disclosureWorkingDays = 20;

/** A year that the county adds must be whole, and every document should have been published in time. */
export function checkCalendar({ records }: Content): Problem[] {
	const rows = records.filter(({ collection }) => collection.name === 'holidays');
	const added = holidayYears(rows.map(({ data }) => data as z.output<typeof holidays.schema>));
	const calendar = workingCalendar([...nationalHolidays, ...added]);
	return [
		...added.filter(isPartial).flatMap((year) => incomplete(year, rows)),
		...records.flatMap((record) => {
			const { formedOn, publishedOn, importedFrom } = record.data as Partial<Dates>;
			if (!formedOn || !publishedOn || importedFrom) return [];
			const due = addWorkingDays(calendar, formedOn, disclosureWorkingDays);
			const published = dateOf(publishedOn);
			if (published <= due.date || !due.certain) return [];
			const late = workingDaysBetween(calendar, due.date, published).days;
			const message = `应在成文后 20 个工作日内公开（最迟 ${due.date}），晚了 ${late} 个工作日（《政府信息公开条例》第二十六条）`;
			return [
				{
					file: record.file,
					line: record.lineOf(['publishedOn']),
					field: '发布日期',
					message,
					severity: 'warning' as const,
				},
			];
		}),
	];
}

interface Dates {
	formedOn: CalendarDate;
	publishedOn: PublicationTime;
	importedFrom: unknown;
}

function isPartial({ year, off, local }: HolidayYear): boolean {
	return (
		!local &&
		off.length < statutoryDaysOff &&
		!nationalHolidays.some((known) => known.year === year)
	);
}

function incomplete({ year, off }: HolidayYear, rows: readonly ValidRecord[]): Problem[] {
	const first = rows.find(({ data }) => String(data['date']).startsWith(String(year)));
	const message = `${year} 年只写了 ${off.length} 天放假。国务院通知里的放假和上班日期要全部写上，否则期限会算错；当地节日请写“地方放假”`;
	return first
		? [{ file: first.file, line: first.lineOf([]), field: '日期', message, severity: 'error' }]
		: [];
}
