import { countyCalendar } from './county-calendar.ts';
import { countyUnits } from './unit-rules.ts';
import { reportDue } from '../../../domain/tasks/monthly-report.ts';
import { taskUnits } from '../../../domain/tasks/task-units.ts';
import { allRecords, judgeEach } from '../../records/judge-each.ts';
import { nameOfTableFile } from '../../declarations/name-of-table-file.ts';
import { problemAt } from '../../records/problem-at.ts';
import { byMonth } from '../../tables/kind/file-naming.ts';
import { progressTable } from '../../tables/rule-of-law-work/progress.ts';
import { tasks } from '../../tables/rule-of-law-work/tasks.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { NamedTaskUnits, TaskUnits } from '../../../domain/tasks/task-units.ts';
import type { Problem } from '../../records/problem.ts';
import type { Progress } from '../../tables/rule-of-law-work/progress.ts';
import type { ValidRecord } from '../../records/validate.ts';
import type { UnitFinder } from '../../../domain/units/unit-names.ts';
import type { WorkingCalendar } from '../../../domain/dates/working-days.ts';

interface Known {
	/** Year and number → the units of the task. */
	unitsOf: ReadonlyMap<string, TaskUnits>;
	/** Year and number of every task, also of those with mistakes. */
	ids: ReadonlySet<string>;
	find: UnitFinder;
	calendar: WorkingCalendar;
}

/**
 * Checks that monthly progress names a task of its year and one of the task's units, once, and is reported by the 2nd of the
 * following month.
 */
export function checkProgress(content: CheckedContent): Problem[] {
	const { ids, unreadTables } = content;
	if (unreadTables.has(tasks.name)) return [];
	const { find } = countyUnits(content);
	const ofTasks = allRecords(content).filter(({ collection }) => collection.name === tasks.name);
	const known: Known = {
		unitsOf: new Map(ofTasks.map(({ id, data }) => [id, taskUnits(data as NamedTaskUnits, find)])),
		ids: ids.get(tasks.name) ?? new Set(),
		find,
		calendar: countyCalendar(content.records),
	};
	const rows = content.records.filter(
		(record) =>
			record.collection.name === progressTable.name &&
			byMonth.fileName.pattern.test(monthOf(record)),
	);
	return [
		...judgeEach(content, (row) =>
			row.collection.name === progressTable.name && byMonth.fileName.pattern.test(monthOf(row))
				? checkRow(row, known)
				: [],
		),
		...checkRepeated(rows, find),
	];
}

function checkRow(row: ValidRecord, { unitsOf, ids, find, calendar }: Known): Problem[] {
	const month = monthOf(row);
	const year = month.slice(0, 4);
	const { task, unit, reportedOn } = row.data as Progress;
	const due = reportDue(month, calendar);
	const problems: Problem[] = [];
	if (!ids.has(`${year}/${task}`))
		problems.push(
			problemAt(row, ['task'], `${year}年的任务里没有“${task}”（tasks/${year}.csv）`, 'error'),
		);
	if (reportedOn < `${month}-01`)
		problems.push(problemAt(row, ['reportedOn'], `早于所报的月份 ${month}`, 'error'));
	if (reportedOn > due)
		problems.push(problemAt(row, ['reportedOn'], `应在次月2日前报送（最迟 ${due}）`, 'warning'));
	const units = unitsOf.get(`${year}/${task}`);
	const [named] = find([unit ?? '']);
	if (named?.kind === 'group')
		problems.push(problemAt(row, ['unit'], `“${unit}”是一组单位，报送单位只写一个`, 'error'));
	if (units?.open.length === 0 && named?.kind === 'unit') {
		const isNamed = [...units.leads, ...units.responsible].includes(named.unit);
		if (!isNamed)
			problems.push(
				problemAt(row, ['unit'], `“${unit}”不是任务 ${task} 的牵头单位，也不是责任单位`, 'warning'),
			);
	}
	return problems;
}

/** Rows of one unit on one task in one month under different names of the unit. The same name twice is a repeated key. */
function checkRepeated(rows: readonly ValidRecord[], find: UnitFinder): Problem[] {
	const found = rows.flatMap((row) => {
		const { task, unit } = row.data as Progress;
		const [named] = find([unit]);
		return named?.kind === 'unit'
			? [{ row, unit, key: `${row.file} ${task} ${named.unit.id}` }]
			: [];
	});
	return [...Map.groupBy(found, ({ key }) => key).values()].flatMap(([first, ...others]) =>
		others
			.filter(({ unit }) => unit !== first?.unit)
			.map(({ row, unit }) =>
				problemAt(
					row,
					['unit'],
					`“${unit}”就是第 ${first?.row.lineOf([])} 行的“${first?.unit}”，同一项任务报了两次`,
					'error',
				),
			),
	);
}

/** The name of the file in which a row stands, without `.csv`. */
function monthOf({ file }: ValidRecord): string {
	return nameOfTableFile(file, progressTable);
}
