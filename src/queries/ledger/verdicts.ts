import { publishedPages } from './published-pages.ts';
import { owedDuties, register } from './register.ts';
import { judge } from '../../audit/judging/judge.ts';
import { calendarWith } from '../../domain/dates/holidays.ts';
import { today } from '../../today.ts';
import type { Verdict } from '../../audit/judging/verdict.ts';

/** How every duty stands on the day of the build, by the judge that audits the site from outside. */
export const verdicts: readonly Verdict[] = judge(
	{ ...register, duties: owedDuties, pages: publishedPages },
	{ today, calendar: calendarWith(register.holidays) },
);

const byDuty = Map.groupBy(verdicts, ({ duty }) => duty);
const byAgency = Map.groupBy(verdicts, ({ agency }) => agency);

/** In the order of the agencies, newest period first. */
export function verdictsOfDuty(id: string): readonly Verdict[] {
	return byDuty.get(id) ?? [];
}

/** In the order of the duties, newest period first. */
export function verdictsOfAgency(id: string): readonly Verdict[] {
	return byAgency.get(id) ?? [];
}
