import { byDay } from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { reportStanding } from '../../domain/tasks/monthly-report.ts';
import type { LedgerMonth, LedgerReport, LedgerTask, TaskLedger } from './task-ledger.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ReportStanding } from '../../domain/tasks/monthly-report.ts';
import type { Unit } from '../../domain/units/unit.ts';

/** The report of a unit on a month. */
export interface UnitMonth extends LedgerMonth {
	standing: ByDay<ReportStanding>;
	/** The tasks that it reported on. */
	reports: readonly LedgerReport[];
}

/** A unit with its tasks and its monthly reports. */
export interface UnitReports {
	unit: Unit;
	leads: readonly LedgerTask[];
	responsible: readonly LedgerTask[];
	months: readonly UnitMonth[];
}

/** The units that the tasks name, as far as they are known, and those that reported: leading units first, in the order of the tasks. */
export function unitReports(ledger: TaskLedger, today: CalendarDate): UnitReports[] {
	const { tasks, reports, months } = ledger;
	const units = new Set([
		...tasks.flatMap((task) => task.units.leads),
		...tasks.flatMap((task) => task.units.responsible),
		...reports.map(({ unit }) => unit),
	]);
	const byUnit = Map.groupBy(reports, ({ unit, month }) => `${unit.id} ${month}`);
	return [...units].map((unit) => {
		const leads = tasks.filter((task) => task.units.leads.includes(unit));
		const responsible = tasks.filter((task) => task.units.responsible.includes(unit));
		const own = [...leads, ...responsible];
		return {
			unit,
			leads,
			responsible,
			months: months.map(({ month, due }) => {
				const found = byUnit.get(`${unit.id} ${month}`) ?? [];
				const isOwed = own.some((task) => isOpenIn(task, month));
				const days = found.map(({ row }) => row.reportedOn);
				return {
					month,
					due,
					reports: found,
					standing: byDay(
						(day) => reportStanding(days, { due, today: day, isOwed }),
						[addDays(due, 1)],
						today,
					),
				};
			}),
		};
	});
}

/** Whether a task was certainly not done before a month began: only then is a report on it owed. */
export function isOpenIn({ task: { state, completedOn } }: LedgerTask, month: string): boolean {
	return state !== '已完成' || (completedOn !== undefined && completedOn >= `${month}-01`);
}
