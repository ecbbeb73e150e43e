import { dayAfter, dayIn } from './cell-days.ts';
import { daysBetween } from '../../../domain/dates/calendar-date.ts';
import { dayRead, daysSince } from '../../../domain/dates/day-text.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { TableRow } from '../../declarations/table.ts';

/** Words for work that is done and work that is not, such as `已整改` and `未整改`. */
interface WorkWords {
	done: string;
	open: string;
}

/** How far work with a day of its own has come, on a day. What follows from the day says the day on which it is read. */
export function stateOfWork(
	{ due, done }: { due: unknown; done: unknown },
	day: CalendarDate,
	words: WorkWords,
): string {
	const until = dayIn(due);
	const on = dayIn(done);
	if (on) {
		const late = until ? daysBetween(until, on) : 0;
		return late > 0 ? `${words.done}，逾期 ${late} 天` : words.done;
	}
	if (!until) return `${words.open}，没有写明期限`;
	return until < day
		? `${words.open}，已逾期 ${daysSince(until)} 天（截至 ${dayRead}）`
		: `${words.open}，在期限内（截至 ${dayRead}）`;
}

/** The day from which on work may be late. */
export function turnOfWork(due: unknown): CalendarDate | undefined {
	return dayAfter(dayIn(due));
}

/** How many rows are done, and of those that are not how many are late on a day. */
export function countsOfWork(
	rows: readonly TableRow[],
	{ due, done }: { due: string; done: string },
	day: CalendarDate,
): { done: number; late: number; open: number } {
	const isDone = (row: TableRow) => row[done] !== undefined;
	const open = rows.filter((row) => !isDone(row));
	const late = open.filter((row) => {
		const until = dayIn(row[due]);
		return until !== undefined && until < day;
	});
	return { done: rows.length - open.length, late: late.length, open: open.length };
}
