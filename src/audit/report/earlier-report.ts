import { z } from 'zod';
import { parseCalendarDate, parsePublicationTime } from '../../domain/dates/calendar-date.ts';
import { outcomes } from '../judging/verdict.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { Outcome } from '../judging/verdict.ts';

const calendarDate = z.custom<CalendarDate>(
	(value) => typeof value === 'string' && parseCalendarDate(value) !== undefined,
);
const publicationTime = z.custom<PublicationTime>(
	(value) => typeof value === 'string' && parsePublicationTime(value) !== undefined,
);

const schema = z.object({
	format: z.literal(1),
	site: z.string(),
	today: calendarDate,
	verdicts: z
		.array(
			z.object({
				duty: z.string(),
				agency: z.string().optional(),
				period: z.string().optional(),
				outcome: z.enum(Object.keys(outcomes) as Outcome[]),
			}),
		)
		.readonly(),
	duties: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
	agencies: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
	publications: z.record(z.string(), publicationTime).readonly(),
});

/** The part of a report that a later audit needs; every `Report` has it. */
export type EarlierReport = z.output<typeof schema>;

/** Reads a file that `--json` wrote, of one site or of several. `undefined` when `text` is not such a file. */
export function readEarlierReports(text: string): readonly EarlierReport[] | undefined {
	const reports = z.union([z.array(schema), schema.transform((report) => [report])]);
	return reports.safeParse(parsed(text)).data;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
