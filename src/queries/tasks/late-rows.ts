import { taskAnchor, unitAnchor } from './ledger-anchors.ts';
import { datedCell, latestReport, standingCell, taskCells } from './task-cells.ts';
import { byDay, mapByDay, valueOnDay } from '../../domain/dates/by-day.ts';
import { taskLedgerPage as words } from '../../interface/zh-CN.ts';
import type { TaskLedger } from './task-ledger.ts';
import type { UnitMonth, UnitReports } from './unit-reports.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { TaskStanding } from '../../domain/tasks/task-standing.ts';
import type { Portal } from '../portal.ts';
import type { RecordCell } from '../../presentation/record-cell.ts';

/** A row of a table, and when it is in it. */
export interface ListedRow {
	cells: RecordCell[];
	isListed: ByDay<boolean>;
}

/** The tasks that are overdue, or of which nobody says whether they are; the longest overdue first. */
export function lateTasks(portal: Portal, ledger: TaskLedger): ListedRow[] {
	return ledger.tasks
		.map((task) => ({ task, isListed: mapByDay(task.standing, isLate) }))
		.filter(({ isListed }) => isListed.some(({ value }) => value))
		.toSorted((a, b) => ((a.task.lastDay ?? '') < (b.task.lastDay ?? '') ? -1 : 1))
		.map(({ task, isListed }) => ({
			isListed,
			cells: [
				{ text: task.task.number, href: `#${taskAnchor(task.task.number)}` },
				...taskCells(portal, task),
				{ text: task.task.person ?? '' },
				{ text: task.task.due ?? '' },
				{ text: task.lastDay ?? '' },
				standingCell(task),
				latestReport(ledger, task),
			],
		}));
}

function isLate(standing: TaskStanding): boolean {
	return standing === 'past-due' || standing === 'unclear';
}

/** The units with a missing or late report, those that miss most first, in words for each kind. */
export function lateUnits(units: readonly UnitReports[]): ListedRow[] {
	return units
		.map(({ unit, months }) => {
			const missing = missingByDay(months);
			const late = months.filter(({ standing: [{ value }] }) => /late$/.test(value));
			const isListed = mapByDay(missing, ({ length }) => length + late.length > 0);
			return { unit, missing, late, isListed };
		})
		.filter(({ isListed }) => isListed.some(({ value }) => value))
		.toSorted(
			(a, b) =>
				b.missing[0].value.length - a.missing[0].value.length || b.late.length - a.late.length,
		)
		.map(({ unit, missing, late, isListed }) => ({
			isListed,
			cells: [
				{ text: unit.name, href: `#${unitAnchor(unit)}` },
				datedCell(
					mapByDay(missing, (months) => ({
						text: months.map((month) => words.month(Number(month.slice(5)))).join('、'),
					})),
				),
				{
					text: late
						.map(({ month, due, reports }) =>
							words.lateReport(
								Number(month.slice(5)),
								due,
								reports.map(({ row }) => row.reportedOn).filter((day) => day > due),
							),
						)
						.join('；'),
				},
			],
		}));
}

/** The months without a report that was due. */
function missingByDay(months: readonly UnitMonth[]): ByDay<string[]> {
	const days = months.flatMap(({ standing }) => standing.map(({ from }) => from));
	const [today = '9999-12-31'] = days;
	return byDay(
		(day) =>
			months
				.filter(({ standing }) => valueOnDay(standing, day) === 'missing')
				.map(({ month }) => month),
		days,
		today,
	);
}
