import { derived } from '../derived.ts';
import { publishedPages } from './published-pages.ts';
import { owedDuties, register } from '../records/register.ts';
import { judge } from '../../audit/judging/assess/judge.ts';
import { calendarWith } from '../../domain/dates/holidays.ts';
import type { Portal } from '../portal.ts';
import type { Verdict } from '../../audit/judging/verdict.ts';

/** The verdicts on every duty on the day of the build, from the same judge that audits the site from outside. */
export const verdicts = derived((portal): readonly Verdict[] =>
	judge(
		{ ...register(portal), duties: owedDuties(portal), pages: publishedPages(portal) },
		{ today: portal.today, calendar: calendarWith(register(portal).holidays) },
	),
);

const byDuty = derived((portal) => Map.groupBy(verdicts(portal), ({ duty }) => duty));
const byAgency = derived((portal) => Map.groupBy(verdicts(portal), ({ agency }) => agency));

/** The verdicts of a duty, in the order of the agencies, newest period first. */
export function verdictsOfDuty(portal: Portal, id: string): readonly Verdict[] {
	return byDuty(portal).get(id) ?? [];
}

/** The verdicts of an agency, in the order of the duties, newest period first. */
export function verdictsOfAgency(portal: Portal, id: string): readonly Verdict[] {
	return byAgency(portal).get(id) ?? [];
}
