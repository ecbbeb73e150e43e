import { countyUnits } from './unit-rules.ts';
import { isUnreadTime, taskDues } from '../../../domain/tasks/task-deadline.ts';
import { judgeEach } from '../../records/judge-each.ts';
import { nameOfTableFile } from '../../declarations/name-of-table-file.ts';
import { problemAt } from '../../records/problem-at.ts';
import { tasks } from '../../tables/rule-of-law-work/tasks.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { UnitDirectory } from '../../registers/unit-directory.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks that the times of tasks can be read, and that units named one by one belong to the groups that the task gives. */
export function checkTasks(content: CheckedContent): Problem[] {
	const directory = countyUnits(content);
	return judgeEach(content, (row) =>
		row.collection.name === tasks.name ? [...checkDue(row), ...checkConcerned(row, directory)] : [],
	);
}

function checkDue(row: ValidRecord): Problem[] {
	const { due } = row.data as { due?: string };
	const year = Number(nameOfTableFile(row.file, tasks));
	return taskDues(due ?? '', year)
		.filter(isUnreadTime)
		.map(({ written }) =>
			problemAt(
				row,
				['due'],
				`“${written}”读不出是哪一天，网页照写，不计算逾期。日期的写法：2026-03-31、3月底前、第一季度、全年、每月2日前`,
				'warning',
			),
		);
}

function checkConcerned(row: ValidRecord, { find }: UnitDirectory): Problem[] {
	const { responsible = [], concerned = [] } = row.data as Partial<Record<string, string[]>>;
	const groups = find(responsible).flatMap((named) =>
		named.kind === 'group' ? [named.group] : [],
	);
	if (groups.some(({ members }) => members === undefined)) return [];
	const known = new Set(groups.flatMap(({ members }) => members ?? []));
	const outside = find(concerned).filter(
		(named) => named.kind === 'unit' && !known.has(named.unit),
	);
	return outside.map(({ written }) =>
		problemAt(
			row,
			['concerned'],
			`“${written}”不是责任单位里那一组单位的成员，请写进责任单位`,
			'error',
		),
	);
}
