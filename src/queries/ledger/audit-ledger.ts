import { derived } from '../derived.ts';
import { allAgencies } from '../records/agencies.ts';
import { agencyDutiesHref, dutyHref, evidenceLink } from './audit-addresses.ts';
import { dutyName } from '../site-map/audit-titles.ts';
import { judgedAgencies, owedDuties } from '../records/register.ts';
import { countsByDay, verdictByDay, outcomeOn, verdictTurns } from './later-verdicts.ts';
import { entriesByDay } from '../entries-by-day.ts';
import { verdicts, verdictsOfAgency, verdictsOfDuty } from './verdicts.ts';
import { byDay, mapByDay } from '../../domain/dates/by-day.ts';
import { addDays } from '../../domain/dates/calendar-date.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { VerdictOnDay } from './later-verdicts.ts';
import type { ListedEntry } from '../entries-by-day.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Link } from './audit-addresses.ts';
import type { Duty } from '../../audit/judging/duty.ts';
import type { Outcome, Verdict } from '../../audit/judging/verdict.ts';

/** A verdict in the form in which pages show it. */
export interface ShownVerdict {
	duty: Link;
	agency: Link;
	/** Such as `2025 年度`. */
	period?: string | undefined;
	verdict: Verdict;
	/** What the judge says of it from the day of the build on. */
	verdictByDay: ByDay<VerdictOnDay>;
	evidence: readonly Link[];
	/** How many pieces of evidence are left out. */
	more: number;
	/** Pages that a person must look at, each with the reason. */
	candidates: readonly (Link & { why: string })[];
}

const mostShown = 3;

/** Shown in place of the agency for a duty that no page shows, which is judged once for all agencies. */
const everyAgencyOfDuty = '全部承担机关';

const directory = derived(
	(portal) => new Map(allAgencies(portal).map((agency) => [agency.id, agency])),
);
const dutiesById = derived((portal) => new Map(owedDuties(portal).map((duty) => [duty.id, duty])));
const dutyNames = derived(
	(portal) => new Map(owedDuties(portal).map((duty) => [duty.id, dutyName(portal, duty)])),
);

/** The agencies that have duties, in the order of the agency directory, with the outcomes of their duties. */
export const auditedAgencies = derived((portal) =>
	judgedAgencies(portal)
		.map((agency) => ({
			...agency,
			shortName: directory(portal).get(agency.id)?.data.shortName ?? agency.name,
			/** The address of its page in the audit, and of its page in the directory. */
			href: agencyDutiesHref(agency.id),
			profile: directory(portal).get(agency.id)?.href,
			verdicts: verdictsOfAgency(portal, agency.id),
		}))
		.map((agency) => ({ ...agency, counts: countsByDay(portal, agency.verdicts) })),
);

const agencyNames = derived(
	(portal) => new Map(auditedAgencies(portal).map(({ id, name }) => [id, name])),
);

/** All duties with their outcomes. */
export const auditedDuties = derived((portal) =>
	owedDuties(portal).map((duty) => {
		const own = verdictsOfDuty(portal, duty.id);
		return {
			duty,
			name: dutyName(portal, duty),
			href: dutyHref(duty.id),
			verdicts: own,
			counts: countsByDay(portal, own),
		};
	}),
);

export type AuditedDuty = ReturnType<typeof auditedDuties>[number];
export type LedgerAgency = ReturnType<typeof auditedAgencies>[number];

export const totals = derived((portal) => countsByDay(portal, verdicts(portal)));

const newestDueFirst = derived((portal): readonly Verdict[] =>
	verdicts(portal).toSorted((a, b) => compareText(b.due ?? '', a.due ?? '')),
);

/** The newest verdicts that are problems, at most so many on a day; those without a due day are last. */
export function newestProblems(portal: Portal, most: number): ListedEntry<Verdict>[] {
	const all = newestDueFirst(portal).filter((verdict) =>
		verdictByDay(portal, verdict).some(({ value }) => isProblem(value.outcome)),
	);
	const listOn = (day: CalendarDate) =>
		all.filter((verdict) => isProblem(outcomeOn(portal, verdict, day))).slice(0, most);
	return entriesByDay(all, listOn, { days: verdictTurns(portal), today: portal.today });
}

/** How many verdicts are problems. */
export const problemCount = derived((portal) =>
	mapByDay(totals(portal), (counts) =>
		(Object.keys(counts) as Outcome[])
			.filter(isProblem)
			.reduce((sum, outcome) => sum + counts[outcome], 0),
	),
);

/** Whether an outcome means that a duty was not fulfilled, or not in time. */
export function isProblem(outcome: Outcome): boolean {
	return outcome === 'missing' || outcome === 'late' || outcome === 'stale';
}

/** A duty that several agencies must fulfil by the same day. */
export interface ComingDue {
	due: NonNullable<Verdict['due']>;
	/** `false` when the day depends on holidays that are not announced yet. */
	certain: boolean;
	duty: Duty;
	/** The duty's title and address. */
	link: Link;
	period?: string | undefined;
	agencies: readonly LedgerAgency[];
}

/** What falls due from today on, the earliest first; agencies with the same duty and day are one entry. */
export const comingDue = derived((portal): readonly ComingDue[] =>
	[
		...Map.groupBy(
			verdicts(portal).filter((each) => isComing(portal, each)),
			({ due, duty, period = '' }) => [due, duty, period].join(' '),
		).values(),
	]
		.flatMap((members) => {
			const [first] = members;
			const duty = first && dutiesById(portal).get(first.duty);
			if (!first?.due || !duty) return [];
			const owing = new Set(members.map(({ agency }) => agency));
			return [
				{
					due: first.due,
					certain: members.every(({ dueCertain = true }) => dueCertain),
					duty,
					link: { label: dutyName(portal, duty), href: dutyHref(duty.id) },
					period: first.period,
					agencies: auditedAgencies(portal).filter(({ id }) => owing.has(id)),
				},
			];
		})
		.sort((a, b) => compareText(a.due, b.due)),
);

/** What falls due, or has since the day of the build, and on which days it is past. */
export interface DueEntry<Coming> extends ListedEntry<Coming> {
	isPast: ByDay<boolean>;
}

/** For how many days a page that is not built again says of what was due that it is past. */
const daysPast = 30;

/**
 * What falls due, at most so many on a day, the earliest first. What falls due after the build stays for a while and is said to be
 * past: only the next build knows whether it was done.
 */
export function nextDue<Coming extends Pick<ComingDue, 'due'>>(
	portal: Portal,
	coming: readonly Coming[],
	most: number,
): DueEntry<Coming>[] {
	const isPast = ({ due }: Coming, day: CalendarDate) => due < day;
	const isKept = (each: Coming, day: CalendarDate) =>
		isPast(each, day) && day <= addDays(each.due, daysPast);
	const listOn = (day: CalendarDate) => [
		...coming.filter((each) => isKept(each, day)),
		...coming.filter((each) => !isPast(each, day)).slice(0, most),
	];
	const turns = coming.flatMap(({ due }) => [addDays(due, 1), addDays(due, daysPast + 1)]);
	const on = { days: [...new Set(turns)], today: portal.today };
	return entriesByDay(coming, listOn, on).map((each) => ({
		...each,
		isPast: byDay((day) => isPast(each.entry, day), [addDays(each.entry.due, 1)], portal.today),
	}));
}

/** How much falls due. */
export function dueCount(portal: Portal, coming: readonly Pick<ComingDue, 'due'>[]): ByDay<number> {
	return byDay(
		(day) => coming.filter(({ due }) => due >= day).length,
		coming.map(({ due }) => addDays(due, 1)),
		portal.today,
	);
}

/** Whether a verdict's duty falls due again. A duty of regular renewal does; any other fulfilled duty does not. */
function isComing(portal: Portal, { duty, outcome, due }: Verdict): boolean {
	if (due === undefined || due < portal.today) return false;
	if (outcome === 'met') return dutiesById(portal).get(duty)?.deadline.kind === 'every';
	return outcome === 'not-yet-due';
}

/** A verdict with the names and addresses of its duty, agency and evidence. */
export function shown(portal: Portal, verdict: Verdict): ShownVerdict {
	const { duty, agency, period, evidence, itemCount, candidates = [] } = verdict;
	const named = evidence.slice(0, mostShown);
	return {
		duty: { label: dutyNames(portal).get(duty) ?? duty, href: dutyHref(duty) },
		agency: agency
			? { label: agencyNames(portal).get(agency) ?? agency, href: agencyDutiesHref(agency, duty) }
			: { label: everyAgencyOfDuty, href: dutyHref(duty) },
		period: period && `${period} 年度`,
		verdict,
		verdictByDay: verdictByDay(portal, verdict),
		evidence: named.map((url) => evidenceLink(portal, url)),
		more: itemCount - named.length,
		candidates: candidates.map(({ url, why }) => ({ ...evidenceLink(portal, url), why })),
	};
}
