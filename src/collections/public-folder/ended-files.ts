import { isPublicationOver } from '../fields/publication-end.ts';
import { usedFiles } from './used-files.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ValidRecord } from '../records/validate.ts';

/**
 * The files, as addresses such as `/files/a.docx`, that are withdrawn on `day` because only records whose publication has
 * ended name them. A file that a public record names stays, and so does a file that no record names.
 */
export function endedFiles(
	files: ReadonlySet<string>,
	records: readonly ValidRecord[],
	day: CalendarDate,
): string[] {
	const { over = [], open = [] } = Object.groupBy(records, (record) =>
		isPublicationOver(record, day) ? 'over' : 'open',
	);
	if (over.length === 0) return [];
	const stillUsed = usedFiles(files, open);
	return [...usedFiles(files, over)].filter((file) => files.has(file) && !stillUsed.has(file));
}
