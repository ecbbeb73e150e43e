import { taskAnchor, unitAnchor } from './ledger-anchors.ts';
import { isOpenIn } from './unit-reports.ts';
import { datedCell, latestReport, standingCell, taskCells } from './task-cells.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { directory } from '../records/units.ts';
import { taskLedgerPage as words } from '../../interface/zh-CN.ts';
import type { LedgerMonth, LedgerReport, LedgerTask, TaskLedger } from './task-ledger.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { RecordCell } from '../../presentation/record-cell.ts';
import type { NamedUnit } from '../../domain/units/unit-names.ts';
import type { Unit } from '../../domain/units/unit.ts';

/** What the ledger says of a unit's part in a task in a month. */
interface TaskMonth extends LedgerMonth {
	/** Its text and its colour. */
	cell: ByDay<{ text: string; tone: RecordCell['tone'] }>;
	report?: LedgerReport | undefined;
}

/** A unit's part in a task. */
export interface TaskPart {
	task: LedgerTask;
	/** `undefined` for the groups of a task whose members did not report one by one. */
	unit: Unit | undefined;
	/** The unit's name; of groups the names as the document writes them. */
	name: string;
	role: string;
	months: readonly TaskMonth[];
}

/**
 * The parts of the units in each task: those that lead, those that are named one by one, and any other that reported. Groups
 * are one part, because their members are known only as far as the register says.
 */
export function taskParts(portal: Portal, ledger: TaskLedger): TaskPart[] {
	const { find } = directory(portal);
	const reported = new Set(ledger.reports.map(({ unit, month }) => `${unit.id} ${month}`));
	return ledger.tasks.flatMap((task) => {
		const { number, responsible = [], concerned = [] } = task.task;
		const named = find([...responsible, ...concerned]);
		const single = named.flatMap((each) => (each.kind === 'unit' ? [each.unit] : []));
		const reports = ledger.reports.filter(({ row }) => row.task === number);
		const { leads } = task.units;
		const others = new Set([...single, ...reports.map(({ unit }) => unit)]);
		const of = (unit: Unit, role: string, owes: boolean): TaskPart => ({
			task,
			unit,
			name: unit.name,
			role,
			months: ledger.months.map((month) =>
				taskMonth(
					portal,
					month,
					reports.find((each) => each.unit === unit && each.month === month.month),
					{
						isAsked: owes && isOpenIn(task, month.month),
						hasReported: reported.has(`${unit.id} ${month.month}`),
					},
				),
			),
		});
		const open = new Set(task.units.open);
		const leadGroups = find(task.task.lead ?? []).filter(
			(each) => each.kind === 'group' && open.has(each.group),
		);
		const groups = find(responsible).filter(({ kind }) => kind === 'group');
		return [
			...leads.map((unit) => of(unit, words.leads, true)),
			...partOfGroups(task, leadGroups, words.leads),
			...[...others]
				.filter((unit) => !leads.includes(unit))
				.map((unit) => of(unit, words.responsible, false)),
			...partOfGroups(task, groups, words.responsible),
		];
	});
}

/** Groups as one part of a task; no part if there are none. */
function partOfGroups(task: LedgerTask, groups: readonly NamedUnit[], role: string): TaskPart[] {
	if (groups.length === 0) return [];
	const name = groups.map(({ written }) => written).join('、');
	return [{ task, unit: undefined, name, role, months: [] }];
}

/** `isAsked`: the unit leads the task, which was not done. */
function taskMonth(
	{ today }: Portal,
	month: LedgerMonth,
	report: LedgerReport | undefined,
	{ isAsked, hasReported }: { isAsked: boolean; hasReported: boolean },
): TaskMonth {
	const cellOn = (day: CalendarDate): TaskMonth['cell'][0]['value'] => {
		if (report) {
			const { reportedOn } = report.row;
			return reportedOn > month.due
				? { text: words.lateOn(reportedOn), tone: 'warn' }
				: { text: words.reported, tone: 'good' };
		}
		if (!isAsked || day <= month.due) return { text: words.reports['not-owed'], tone: undefined };
		return hasReported
			? { text: words.notMentioned, tone: undefined }
			: { text: words.reports.missing, tone: 'ended' };
	};
	return { ...month, report, cell: byDay(cellOn, [addDays(month.due, 1)], today) };
}

/** The rows of the ledger: task, unit, months. The first row of a task has its place. */
export function taskRows(portal: Portal, ledger: TaskLedger) {
	let last: LedgerTask | undefined;
	return taskParts(portal, ledger).map((part) => {
		const { task, unit, name, role, months } = part;
		const isFirst = task !== last;
		last = task;
		const [title] = taskCells(portal, task);
		const cells: RecordCell[] = [
			{ text: task.task.number },
			...(title ? [title] : []),
			{ text: unit?.shortName ?? name, href: unit && `#${unitAnchor(unit)}` },
			{ text: role },
			{ text: task.task.due ?? words.noDeadline },
			standingCell(task),
			...ledger.months.map((_, index): RecordCell => {
				const { cell, report } = months[index] ?? {};
				return { ...(cell ? datedCell(cell) : { text: '' }), href: report?.href };
			}),
			unit ? latestReport(ledger, task, unit.id) : { text: '' },
		];
		return { anchor: isFirst ? taskAnchor(task.task.number) : undefined, cells };
	});
}
