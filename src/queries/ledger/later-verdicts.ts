import { derived } from '../derived.ts';
import { publishedPages } from './published-pages.ts';
import { owedDuties, register } from '../records/register.ts';
import { verdicts } from './verdicts.ts';
import { judge, reasonWithoutLateness } from '../../audit/judging/assess/judge.ts';
import { countOutcomes } from '../../audit/judging/count-outcomes.ts';
import { byDay, valueOnDay } from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { calendarWith } from '../../domain/dates/holidays.ts';
import type { Portal } from '../portal.ts';
import type { Outcome, Verdict } from '../../audit/judging/verdict.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** What of a verdict follows from the day. */
export type VerdictOnDay = Pick<Verdict, 'outcome' | 'reason'>;

/** A verdict that turns when its day is past → the day, and what the same judge says then if nothing more is published. */
const turned = derived((portal) => {
	const byIdentity = new Map<Verdict, { from: CalendarDate; value: VerdictOnDay }>();
	const turning = Map.groupBy(verdicts(portal), (verdict) => turnOf(portal, verdict));
	for (const [from, members] of turning) {
		if (from === undefined) continue;
		const later = new Map(
			judgedOn(portal, from, members).map((verdict) => [identityOf(verdict), verdict]),
		);
		for (const verdict of members) {
			const then = later.get(identityOf(verdict));
			if (then)
				byIdentity.set(verdict, {
					from,
					value: { outcome: then.outcome, reason: reasonWithoutLateness(then) },
				});
		}
	}
	return byIdentity;
});

/** The days after the day of the build on which a verdict turns. */
export const verdictTurns = derived((portal): readonly CalendarDate[] => [
	...new Set([...turned(portal).values()].map(({ from }) => from)),
]);

/** A verdict from the day of the build on. New years, which are judged when they begin, come with a new build. */
export function verdictByDay(portal: Portal, verdict: Verdict): ByDay<VerdictOnDay> {
	const { outcome, reason } = verdict;
	const later = turned(portal).get(verdict);
	const now = { from: portal.today, value: { outcome, reason } };
	return later ? [now, later] : [now];
}

export function outcomeOn(portal: Portal, verdict: Verdict, day: CalendarDate): Outcome {
	return valueOnDay(verdictByDay(portal, verdict), day).outcome;
}

/** How many of the verdicts have each outcome. */
export function countsByDay(
	portal: Portal,
	members: readonly Verdict[],
): ByDay<Record<Outcome, number>> {
	return byDay(
		(day) =>
			countOutcomes(members.map((verdict) => ({ outcome: outcomeOn(portal, verdict, day) }))),
		verdictTurns(portal),
		portal.today,
	);
}

const dutyDeadlines = derived(
	(portal) => new Map(owedDuties(portal).map(({ id, deadline }) => [id, deadline])),
);

/** The day from which on a verdict is another one, because what was in time until its due day is so no more. */
function turnOf(portal: Portal, { duty, outcome, due }: Verdict): CalendarDate | undefined {
	if (due === undefined || due < portal.today) return undefined;
	const isRenewed = outcome === 'met' && dutyDeadlines(portal).get(duty)?.kind === 'every';
	return outcome === 'not-yet-due' || isRenewed ? addDays(due, 1) : undefined;
}

/** The verdicts of another day on the duties of `members`, in the same years. */
function judgedOn(portal: Portal, day: CalendarDate, members: readonly Verdict[]): Verdict[] {
	const ids = new Set(members.map(({ duty }) => duty));
	const known = register(portal);
	return judge(
		{
			...known,
			since: known.since ?? Number(portal.today.slice(0, 4)) - 1,
			duties: owedDuties(portal).filter(({ id }) => ids.has(id)),
			pages: publishedPages(portal),
		},
		{ today: day, calendar: calendarWith(known.holidays) },
	);
}

function identityOf({ duty, agency = '', period = '' }: Verdict): string {
	return [duty, agency, period].join(' ');
}
