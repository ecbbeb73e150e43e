import { isOver } from '../fields/publication-end.ts';
import { usedFiles } from './used-files.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ValidRecord } from '../checking/validate.ts';

/**
 * Those of `files`, addresses such as `/files/a.docx`, that only records name that are no longer public on `day`: they go
 * with them. A file that something public still names stays, and so does one that nothing names.
 */
export function endedFiles(
	files: ReadonlySet<string>,
	records: readonly ValidRecord[],
	day: CalendarDate,
): string[] {
	const { over = [], open = [] } = Object.groupBy(records, (record) =>
		isOver(record, day) ? 'over' : 'open',
	);
	if (over.length === 0) return [];
	const stillUsed = usedFiles(files, open);
	return [...usedFiles(files, over)].filter((file) => files.has(file) && !stillUsed.has(file));
}
