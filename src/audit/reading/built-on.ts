import { decodeText } from './decode-text.ts';
import { parseCalendarDate } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Source } from './source.ts';

const mostBytes = 1024;

/**
 * The day on which a site was built, from the `build.json` in the folder with this path; `undefined` for a site that does
 * not say. Never throws because of the site's answer.
 */
export async function builtOnAt(base: string, source: Source): Promise<CalendarDate | undefined> {
	const reading = await source.read(`${base}build.json`, { bytes: mostBytes });
	if (reading.kind !== 'found') return undefined;
	try {
		const told: unknown = JSON.parse(decodeText(reading.bytes, reading.type));
		const { format, day } = told as { format?: unknown; day?: unknown };
		return format === 1 ? parseCalendarDate(String(day)) : undefined;
	} catch {
		return undefined;
	}
}
