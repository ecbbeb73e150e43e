import { taskParts } from './task-rows.ts';
import { taskLedgerPage as words } from '../../interface/zh-CN.ts';
import type { TaskLedger } from './task-ledger.ts';
import type { Portal } from '../portal.ts';

/** The ledger of a year for download: a row for each task, unit and month; a task without monthly reports has one row a unit. */
export function taskLedgerFile(portal: Portal, ledger: TaskLedger): string[][] {
	const rows = taskParts(portal, ledger).flatMap(({ task, name, role, months }) => {
		const { number, task: title, person = '', due = '' } = task.task;
		const standing = words.standings[task.standing[0].value];
		const common = [number, title, name, role, person, due, task.lastDay ?? '', standing];
		if (months.length === 0) return [[...common, '', '', '', '', '', '']];
		return months.map(({ month, due: last, cell, report }) => [
			...common,
			month,
			last,
			cell[0].value.text,
			report?.row.reportedOn ?? '',
			report?.row.progress ?? '',
			(report?.row.evidence ?? []).join('；'),
		]);
	});
	return [words.csvColumns, ...rows];
}
