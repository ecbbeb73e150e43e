import { lostRecordProblems } from './lost-records.ts';
import { lostRowProblems } from './lost-rows.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Problem } from '../../records/problem.ts';

/** Everything that `lastContent` published, that `content` lacks, and whose fate `content` does not record. */
export function lostContentProblems(
	lastContent: string,
	content: string,
	day: CalendarDate,
): Problem[] {
	return [lostRecordProblems, lostRowProblems].flatMap((problems) =>
		problems(lastContent, content, day),
	);
}
