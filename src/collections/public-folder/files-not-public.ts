import { publicityAt } from '../fields/publicity.ts';
import { usedFiles } from './used-files.ts';
import type { Minute } from '../../domain/dates/minute.ts';
import type { ValidRecord } from '../records/validate.ts';

/**
 * The files, as addresses such as `/files/a.docx`, that are not published at the minute `now`: attachments and pictures
 * that no public record names, and marks of the site that only records name which are not public.
 */
export function filesNotPublic(
	files: ReadonlySet<string>,
	records: readonly ValidRecord[],
	now: Minute,
): string[] {
	const { open = [], others = [] } = Object.groupBy(records, (record) =>
		publicityAt(record, now) === 'public' ? 'open' : 'others',
	);
	const named = usedFiles(files, open);
	const namedByOthers = usedFiles(files, others);
	return [...files].filter(
		(file) => !named.has(file) && (file.startsWith('/files/') || namedByOthers.has(file)),
	);
}
