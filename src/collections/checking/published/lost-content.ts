import { lostRecordProblems } from './lost-records.ts';
import { lostRowProblems } from './lost-rows.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Problem } from '../problems.ts';

/** All that `lastContent` made public and of which `content` neither has anything nor says what became of it. */
export function lostContentProblems(
	lastContent: string,
	content: string,
	day: CalendarDate,
): Problem[] {
	return [lostRecordProblems, lostRowProblems].flatMap((problems) =>
		problems(lastContent, content, day),
	);
}
