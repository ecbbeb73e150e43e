import { unitReports } from './unit-reports.ts';
import { lateTasks, lateUnits } from './late-rows.ts';
import { taskRows } from './task-rows.ts';
import { ledgerDays } from './task-ledger.ts';
import { datedCell } from './task-cells.ts';
import { byDay, mapByDay, valueOnDay } from '../../domain/dates/by-day.ts';
import { reportAnchor, unitAnchor } from './ledger-anchors.ts';
import { directory } from '../records/units.ts';
import { agenciesOf } from '../records/agencies.ts';
import { dataAttributes } from '../../audit/judging/fact-attributes.ts';
import { reportFacts } from './ledger-facts.ts';
import { taskLedgerPage as words } from '../../interface/zh-CN.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { TaskLedger } from './task-ledger.ts';
import type { UnitMonth, UnitReports } from './unit-reports.ts';
import type { Portal } from '../portal.ts';
import type { RecordCell } from '../../presentation/record-cell.ts';
import type { ReportStanding } from '../../domain/tasks/monthly-report.ts';
import type { TaskStanding } from '../../domain/tasks/task-standing.ts';

/** Everything that the ledger of a year shows. */
export type TaskLedgerView = ReturnType<typeof taskLedgerView>;

export function taskLedgerView(portal: Portal, ledger: TaskLedger) {
	const units = unitReports(ledger, portal.today);
	const months = ledger.months.map(({ month }) => words.month(Number(month.slice(5))));
	return {
		...ledger,
		asOf: portal.today,
		csv: `${ledger.href.slice(0, -1)}.csv`,
		summary: byDay(
			(day) => words.summary(ledger.tasks.length, standingCounts(ledger, day)),
			ledgerDays(ledger),
			portal.today,
		),
		lateTasks: lateTasks(portal, ledger),
		lateUnits: lateUnits(units),
		unitColumns: words.unitColumns.concat(months),
		unitRows: units.map((unit) => unitRow(portal, unit)),
		taskColumns: words.taskColumns.concat(months, words.latest),
		taskRows: taskRows(portal, ledger),
		groups: groupsOf(portal, ledger),
	};
}

/** `逾期 1 项，进行中 5 项`, the most pressing first. */
function standingCounts({ tasks }: TaskLedger, day: CalendarDate): string {
	return (Object.entries(words.standings) as [TaskStanding, string][])
		.flatMap(([standing, label]) => {
			const { length } = tasks.filter((task) => valueOnDay(task.standing, day) === standing);
			return length > 0 ? [words.count(label, length)] : [];
		})
		.join('，');
}

const tones: Partial<Record<ReportStanding, RecordCell['tone']>> = {
	'in-time': 'good',
	late: 'warn',
	'partly-late': 'warn',
	missing: 'ended',
	'not-due': 'planned',
};

function unitRow(portal: Portal, { unit, leads, responsible, months }: UnitReports) {
	return {
		anchor: unitAnchor(unit),
		cells: [
			{ text: unit.name, href: agenciesOf(portal, [unit.id])[0]?.href },
			{ text: String(leads.length) },
			{ text: String(responsible.length) },
			...months.map((each): RecordCell => monthCell(each, unit.id)),
		],
	};

	function monthCell(each: UnitMonth, id: string): RecordCell {
		const stated = unit.isAgency ? reportFacts(unit, each) : undefined;
		return {
			...datedCell(
				mapByDay(each.standing, (standing) => ({
					text: words.reports[standing],
					tone: tones[standing],
				})),
			),
			href: each.reports[0]?.href,
			...(stated && { anchor: reportAnchor(id, each.month), data: dataAttributes(stated) }),
		};
	}
}

/** The groups that the tasks name, each with its members or the statement that nobody has given them. */
function groupsOf(portal: Portal, { tasks }: TaskLedger) {
	const { find } = directory(portal);
	const names = tasks.flatMap(({ task }) =>
		[task.lead ?? [], task.responsible ?? []].flatMap(find),
	);
	const groups = new Set(names.flatMap((named) => (named.kind === 'group' ? [named.group] : [])));
	return [...groups].map(({ name, members }) => ({
		name,
		members:
			members === undefined
				? words.unknownMembers
				: members.map((unit) => unit.shortName ?? unit.name).join('、'),
	}));
}
