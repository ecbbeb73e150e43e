import { dateOf } from '../../../domain/dates/calendar-date.ts';
import { nationalHolidays } from '../../../domain/dates/holidays.ts';
import { addWorkingDays, workingDaysBetween } from '../../../domain/dates/working-days.ts';
import { addedYears, countyCalendar } from './county-calendar.ts';
import { judgeEach } from '../../records/judge-each.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { PublicationTime } from '../../../domain/dates/calendar-date.ts';
import type { HolidayYear, WorkingCalendar } from '../../../domain/dates/working-days.ts';
import type { Deadline } from '../../declarations/collection.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Statutory days off of a year (全国年节及纪念日放假办法, in force since 2025). */
const statutoryDaysOff = 13;

/** Checks that a year of holidays added by the county is complete, and that every record was published in time. */
export function checkCalendar(content: CheckedContent): Problem[] {
	const { records, incomplete: mistaken } = content;
	const rows = records.filter(({ collection }) => collection.name === 'holidays');
	const known = mistaken.has('holidays') ? [] : rows;
	const added = addedYears(known);
	const calendar = countyCalendar(known);
	return [
		...added.filter(isPartial).flatMap((year) => incomplete(year, rows)),
		...judgeEach(content, (record) =>
			(record.collection.deadlines ?? []).flatMap((deadline) => late(record, deadline, calendar)),
		),
	];
}

function late(record: ValidRecord, deadline: Deadline, calendar: WorkingCalendar): Problem[] {
	const { from, to, workingDays, requirement, basis } = deadline;
	const start = record.data[from] as PublicationTime | undefined;
	const end = record.data[to] as PublicationTime | undefined;
	if (!start || !end || record.data['importedFrom']) return [];
	const due = addWorkingDays(calendar, dateOf(start), workingDays);
	const done = dateOf(end);
	if (done <= due.date || !due.certain) return [];
	const { days } = workingDaysBetween(calendar, due.date, done);
	const message = `${requirement}（最迟 ${due.date}），晚了 ${days} 个工作日（${basis}）`;
	return [problemAt(record, [to], message, 'warning')];
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
