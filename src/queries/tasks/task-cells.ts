import { directory, unitLabel } from '../records/units.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { taskLedgerPage as words } from '../../interface/zh-CN.ts';
import type { LedgerTask, TaskLedger } from './task-ledger.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Portal } from '../portal.ts';
import type { RecordCell } from '../../presentation/record-cell.ts';

/** The cells with the task and who leads it. */
export function taskCells(portal: Portal, { task, href }: LedgerTask): RecordCell[] {
	return [{ text: task.task, href }, { text: namesText(portal, task.lead) }];
}

/** The units of a cell as they are written. */
function namesText(portal: Portal, names: readonly string[] = []): string {
	return directory(portal).find(names).map(unitLabel).join('、');
}

/** A cell that depends on the day. */
export function datedCell(dated: ByDay<Pick<RecordCell, 'text' | 'tone'>>): RecordCell {
	return { ...dated[0].value, ...(dated.length > 1 && { dated }) };
}

/** How a task stands. */
export function standingCell({ standing }: LedgerTask): RecordCell {
	return datedCell(
		mapByDay(standing, (on) => ({
			text: words.standings[on],
			...(on === 'past-due' && { tone: 'ended' as const }),
			...(on === 'unclear' && { tone: 'warn' as const }),
		})),
	);
}

/** The newest report on a task, or of one unit on it; an empty cell if there is none. */
export function latestReport(
	{ reports }: TaskLedger,
	{ task: { number } }: LedgerTask,
	unit?: string,
): RecordCell {
	const newest = reports
		.filter(({ row, unit: { id } }) => row.task === number && (unit === undefined || id === unit))
		.reduce<TaskLedger['reports'][number] | undefined>(
			(best, each) => (!best || each.month > best.month ? each : best),
			undefined,
		);
	return newest
		? {
				text: words.progress(Number(newest.month.slice(5)), newest.row.progress),
				href: newest.href,
				isLong: true,
			}
		: { text: '' };
}
