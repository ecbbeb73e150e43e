import { dateOf } from '../../../domain/dates/calendar-date.ts';
import { workingDaysBetween } from '../../../domain/dates/working-days.ts';
import { assess } from './index.ts';
import { underCandidates } from './candidates.ts';
import { dayFor, duringLife, isThere } from './during-life.ts';
import { applicable } from './elements.ts';
import { bySection, matchingItems, owing, seenBy } from '../evidence.ts';
import { gapsOf } from '../gaps.ts';
import { inView, underDeclaration, weigh } from './weigh.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { WorkingCalendar } from '../../../domain/dates/working-days.ts';
import type { Assessment, AuditDay } from './assessment.ts';
import type { WithCandidates } from './candidates.ts';
import type { AuditedAgency, Declaration, Duty } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { PublishedPage } from '../facts.ts';
import type { ReadingGap } from '../gaps.ts';
import type { Verdict } from '../verdict.ts';

/** The input of judging: the duties, the agencies, and what a reader finds. */
export interface Matter {
	duties: readonly Duty[];
	agencies: readonly AuditedAgency[];
	declarations: readonly Declaration[];
	pages: readonly PublishedPage[];
	/** What could not be read; absent when everything was read. */
	gaps?: readonly ReadingGap[] | undefined;
	/** The first year that is judged; absent for the year before today's. */
	since?: number | undefined;
}

/**
 * Judges every duty of every agency on a day: one verdict for each period, in the order of the duties, then of the
 * agencies, newest period first. A duty that no page can show has one verdict for all agencies, because it is one task
 * for a person. Pure: the same input on the same day gives the same verdicts. Items dated after the day do not count
 * yet.
 */
export function judge(
	matter: Matter,
	day: { today: CalendarDate; calendar: WorkingCalendar },
): Verdict[] {
	const { duties, agencies, declarations, pages, gaps = [] } = matter;
	const sections = bySection(pages);
	const auditDay = { ...day, since: matter.since ?? Number(day.today.slice(0, 4)) - 1 };
	return duties.flatMap((duty) => {
		const owed = owing(duty, agencies);
		const own = { duty, declarations, gaps: gapsOf(duty, gaps) };
		if (duty.evidence.length === 0)
			return owed.some((agency) => isThere(agency, day.today)) ? verdictsOf(own, [], auditDay) : [];
		const items = matchingItems(duty, sections).filter(
			(item) => isClaimed(item.page, duty) && isPublic(item, day.today),
		);
		return owed.flatMap((agency) => {
			const counting = items.flatMap((item) => seenBy(item, duty, agency) ?? []);
			const bound = { ...own, duty: duringLife(duty, agency), agency };
			return verdictsOf(bound, counting, dayFor(agency, auditDay));
		});
	});
}

interface Owed {
	duty: Duty;
	/** `undefined` when the duty is judged once for all agencies. */
	agency?: AuditedAgency;
	declarations: readonly Declaration[];
	/** The gaps that may contain evidence of the duty. */
	gaps: readonly ReadingGap[];
}

function verdictsOf(owed: Owed, found: readonly Item[], day: AuditDay): Verdict[] {
	const { duty, agency, declarations, gaps } = owed;
	if (isSilent(owed, found)) return [];
	const declared = declarations.filter(
		(one) => one.duty === duty.id && (one.agency === undefined || one.agency === agency?.id),
	);
	const items = found.filter(({ doubt }) => doubt === undefined);
	const candidates = found.filter(({ doubt }) => doubt !== undefined);
	const assessments: readonly Assessment[] =
		duty.evidence.length === 0
			? [{ outcome: 'needs-review', items: [], reason: duty.person ?? '' }]
			: assess(applicable(duty, declared), items, day);
	return assessments.map((assessment) => {
		const whole = declared.find(
			({ element, period }) =>
				element === undefined && (period === undefined || period === assessment.period),
		);
		const seen = underCandidates(withExcused(assessment, declared), duty, candidates);
		const weighed = whole
			? underDeclaration(seen, whole)
			: weigh(gaps.length > 0 ? inView(seen, duty, gaps) : seen, duty);
		return verdictOf(weighed, owed, day);
	});
}

/** The assessment, with the number of elements that were declared not applicable. */
function withExcused(assessment: Assessment, declared: readonly Declaration[]): Assessment {
	const { length } = declared.filter(({ element }) => element !== undefined);
	if (length === 0) return assessment;
	return { ...assessment, reason: `${assessment.reason}另有 ${length} 项已声明不适用。` };
}

/**
 * True when not every agency below the county has such information and this one published nothing: it gets no verdict.
 */
function isSilent({ duty, agency, declarations }: Owed, items: readonly Item[]): boolean {
	if (agency === undefined || agency.level === 'county' || items.length > 0) return false;
	const isLeftToCounty = duty.absence === 'review' && duty.levels.includes('county');
	if (duty.absence !== 'silent' && !isLeftToCounty) return false;
	return !declarations.some((one) => one.duty === duty.id && one.agency === agency.id);
}

function verdictOf(assessment: WithCandidates, { duty, agency }: Owed, day: AuditDay): Verdict {
	const { period, outcome, due, about, items, reason, candidates } = assessment;
	const published = about?.dates.published;
	const late = latenessOf(assessment, day);
	const person = outcome === 'met' && duty.evidence.length > 0 ? (duty.person ?? '') : '';
	return {
		duty: duty.id,
		...(agency && { agency: agency.id }),
		...(period !== undefined && { period }),
		outcome,
		...(due && { due: due.date }),
		...(due && !due.certain && { dueCertain: false as const }),
		...(published && { published }),
		...(late && { daysLate: late.days }),
		evidence: items.map(({ url }) => url),
		itemCount: items.length,
		...(candidates && { candidates }),
		reason: `${reason}${late ? latenessText(late) : ''}${due && !due.certain ? '期限涉及的年份还没有公布放假安排，按周末推算。' : ''}${person}`,
	};
}

function latenessText({ certain, days }: { certain: boolean; days: number }): string {
	return `已逾期 ${certain ? '' : '约 '}${days} 个工作日。`;
}

/** The reason of a verdict without how late it is, which is another number on the next working day. */
export function reasonWithoutLateness({ reason }: Pick<Verdict, 'reason'>): string {
	return reason.replace(/已逾期 (?:约 )?\d+ 个工作日。/, '');
}

/** Working days after the due day; `undefined` when the item is not late. */
function latenessOf({ due, behindUntil }: Assessment, { calendar }: AuditDay) {
	if (!due || !behindUntil) return undefined;
	const late = workingDaysBetween(calendar, due.date, behindUntil);
	return late.days > 0 ? late : undefined;
}

function isClaimed({ claims }: PublishedPage, { id }: Duty): boolean {
	return claims === undefined || claims.includes(id);
}

function isPublic({ dates: { published } }: Item, today: CalendarDate): boolean {
	return published === undefined || dateOf(published) <= today;
}
