import { taskAnchor, unitAnchor } from './ledger-anchors.ts';
import { latestReport, taskCells } from './task-cells.ts';
import { taskLedgerPage as words } from '../../interface/zh-CN.ts';
import type { TaskLedger } from './task-ledger.ts';
import type { UnitReports } from './unit-reports.ts';
import type { Portal } from '../portal.ts';
import type { RecordCell } from '../../presentation/record-cell.ts';

/** The tasks that are overdue, or of which nobody says whether they are; the longest overdue first. */
export function lateTasks(portal: Portal, ledger: TaskLedger): RecordCell[][] {
	return ledger.tasks
		.filter(({ standing }) => standing === 'past-due' || standing === 'unclear')
		.toSorted((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1))
		.map((task) => [
			{ text: task.task.number, href: `#${taskAnchor(task.task.number)}` },
			...taskCells(portal, task),
			{ text: task.task.person ?? '' },
			{ text: task.task.due ?? '' },
			{ text: task.lastDay ?? '' },
			{
				text: words.standings[task.standing],
				tone: task.standing === 'past-due' ? 'ended' : 'warn',
			},
			latestReport(ledger, task),
		]);
}

/** The units with a missing or late report, those that miss most first, in words for each kind. */
export function lateUnits(units: readonly UnitReports[]): RecordCell[][] {
	return units
		.map((each) => ({
			...each,
			missing: each.months.filter(({ standing }) => standing === 'missing'),
			late: each.months.filter(({ standing }) => standing === 'late' || standing === 'partly-late'),
		}))
		.filter(({ missing, late }) => missing.length + late.length > 0)
		.toSorted((a, b) => b.missing.length - a.missing.length || b.late.length - a.late.length)
		.map(({ unit, missing, late }) => [
			{ text: unit.name, href: `#${unitAnchor(unit)}` },
			{ text: missing.map(({ month }) => words.month(Number(month.slice(5)))).join('、') },
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
		]);
}
