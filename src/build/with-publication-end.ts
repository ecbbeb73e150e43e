import { parseCalendarDate } from '../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** The field as a line of the front matter, with or without quotes and a comment. */
const line = /^publicUntil:[ \t]*["']?(\d{4}-\d{2}-\d{2})["']?[ \t]*(?:#.*)?\r?$/m;

/**
 * The last day on which the record in `text` is public, as its front matter states, and its line; `undefined` when it
 * states none. Works also for a record that cannot be read as a whole.
 */
export function publicationEndIn(text: string): { day: CalendarDate; line: number } | undefined {
	const found = line.exec(frontMatterOf(text));
	const day = parseCalendarDate(found?.[1] ?? '');
	return found && day ? { day, line: text.slice(0, found.index).split('\n').length } : undefined;
}

/** The record in `text`, changed to be public until `day`. */
export function withPublicationEnd(text: string, day: CalendarDate): string {
	const front = frontMatterOf(text);
	const written = `publicUntil: ${day}`;
	const changed = /^publicUntil:.*$/m.test(front)
		? front.replace(/^publicUntil:.*$/m, written)
		: front.replace(/\n/, `\n${written}\n`);
	return changed + text.slice(front.length);
}

function frontMatterOf(text: string): string {
	const found = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?(?:^---|(?![\s\S]))/m.exec(text);
	return found?.index === 0 ? found[0] : '';
}
