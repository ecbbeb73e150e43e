import { derived } from '../derived.ts';
import { register } from '../records/register.ts';
import { publishedTables } from '../records/tables.ts';
import { directory } from '../records/units.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { taskLedgerSection } from '../../collections/sections/sections.ts';
import { progressTable } from '../../collections/tables/rule-of-law-work/progress.ts';
import { tasks } from '../../collections/tables/rule-of-law-work/tasks.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { calendarWith } from '../../domain/dates/holidays.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { monthsFrom, reportDue } from '../../domain/tasks/monthly-report.ts';
import { lastDueDay, taskDues } from '../../domain/tasks/task-deadline.ts';
import { taskStanding } from '../../domain/tasks/task-standing.ts';
import { taskUnits } from '../../domain/tasks/task-units.ts';
import type { Portal } from '../portal.ts';
import type { TablePart } from '../records/tables.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Progress } from '../../collections/tables/rule-of-law-work/progress.ts';
import type { Task } from '../../collections/tables/rule-of-law-work/tasks.ts';
import type { TaskStanding } from '../../domain/tasks/task-standing.ts';
import type { TaskUnits } from '../../domain/tasks/task-units.ts';
import type { Unit } from '../../domain/units/unit.ts';

/** A task of a year with what follows from its row, the directory of units and the day. */
export interface LedgerTask {
	task: Task;
	/** Of its row in the table of tasks. */
	href: string;
	units: TaskUnits;
	/** The end of its deadline; `undefined` if it has none. */
	lastDay: CalendarDate | undefined;
	standing: ByDay<TaskStanding>;
}

/** What a unit reported on a task for a month. */
export interface LedgerReport {
	row: Progress;
	href: string;
	unit: Unit;
	month: string;
}

/** A month that was reported on or had to be, with the last day for its report. */
export interface LedgerMonth {
	month: string;
	due: CalendarDate;
}

/** The tasks of a year with the monthly reports of the units. */
export interface TaskLedger {
	year: string;
	/** The year's own page. */
	href: string;
	tasks: readonly LedgerTask[];
	reports: readonly LedgerReport[];
	/** From the first month that was reported on; an empty list if none was. */
	months: readonly LedgerMonth[];
	changedOn: CalendarDate | undefined;
}

/** The ledgers, the newest year first; an empty list in a county without tasks. */
export const taskLedgers = derived((portal): readonly TaskLedger[] => {
	const [years = [], months = []] = [tasks, progressTable].map(
		({ name }) => publishedTables(portal).find(({ table }) => table.name === name)?.parts,
	);
	return years.filter(({ rows }) => rows.length > 0).map((part) => ledgerOf(portal, part, months));
});

/** The days after which something of a ledger may be late. New months come with a new build. */
export function ledgerDays({ tasks, months }: TaskLedger): CalendarDate[] {
	const ends = [...tasks.map(({ lastDay }) => lastDay), ...months.map(({ due }) => due)];
	return [...new Set(ends.flatMap((day) => (day ? addDays(day, 1) : [])))];
}

function ledgerOf(portal: Portal, part: TablePart, months: readonly TablePart[]): TaskLedger {
	const year = part.file;
	const ofYear = months.filter(({ file }) => file.startsWith(`${year}-`));
	const [first] = ofYear.map(({ file }) => file).toSorted(compareText);
	const calendar = calendarWith(register(portal).holidays);
	const changes = [part, ...ofYear].flatMap(({ changedOn }) => changedOn ?? []);
	return {
		year,
		href: `${taskLedgerSection.path}${year}/`,
		// The rows have passed the schema of their table.
		tasks: part.rows.map((row) => taskOf(portal, part, row as Task)),
		reports: ofYear.flatMap((month) => reportsOf(portal, month)),
		months:
			first === undefined
				? []
				: monthsFrom(first, portal.today).map((month) => ({
						month,
						due: reportDue(month, calendar),
					})),
		changedOn: changes.toSorted(compareText).at(-1),
	};
}

function taskOf(portal: Portal, part: TablePart, task: Task): LedgerTask {
	const lastDay = lastDueDay(taskDues(task.due ?? '', Number(part.file)));
	return {
		task,
		href: `${part.href}#${rowAnchor(rowKey(tasks, task))}`,
		units: taskUnits(task, directory(portal).find),
		lastDay,
		standing: byDay(
			(day) => taskStanding(task, lastDay, day),
			[lastDay && addDays(lastDay, 1)],
			portal.today,
		),
	};
}

function reportsOf(portal: Portal, { file, href, rows }: TablePart): LedgerReport[] {
	return rows.flatMap((each) => {
		const row = each as Progress;
		const [named] = directory(portal).find([row.unit]);
		if (named?.kind !== 'unit') return [];
		const anchor = rowAnchor(rowKey(progressTable, row));
		return [{ row, href: `${href}#${anchor}`, unit: named.unit, month: file.slice(0, 7) }];
	});
}
