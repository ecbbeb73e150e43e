import { dateOf } from '../../../domain/dates/calendar-date.ts';
import { workingDaysBetween } from '../../../domain/dates/working-days.ts';
import { assess } from './index.ts';
import { bySection, counts, evidenceItems, owing } from '../evidence.ts';
import { gapsOf } from '../gaps.ts';
import { mostEvidence } from '../verdict.ts';
import { inView, underDeclaration, weigh } from './weigh.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { WorkingCalendar } from '../../../domain/dates/working-days.ts';
import type { Assessment, AuditDay } from './assessment.ts';
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
		if (duty.evidence.length === 0) return owed.length > 0 ? verdictsOf(own, [], auditDay) : [];
		const items = evidenceItems(duty, sections).filter(
			(item) => isClaimed(item.page, duty) && isPublic(item, day.today),
		);
		return owed.flatMap((agency) => {
			const counting = items.filter((item) => counts(item, duty, agency));
			return verdictsOf({ ...own, agency }, counting, auditDay);
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

function verdictsOf(owed: Owed, items: readonly Item[], day: AuditDay): Verdict[] {
	const { duty, agency, declarations, gaps } = owed;
	if (isSilent(owed, items)) return [];
	const assessments: readonly Assessment[] =
		duty.evidence.length === 0
			? [{ outcome: 'needs-review', items: [], reason: duty.person ?? '' }]
			: assess(duty, items, day);
	return assessments.map((assessment) => {
		const declared = declarations.find(
			(one) =>
				one.duty === duty.id &&
				(one.agency === undefined || one.agency === agency?.id) &&
				(one.period === undefined || one.period === assessment.period),
		);
		const weighed = declared
			? underDeclaration(assessment, declared)
			: weigh(gaps.length > 0 ? inView(assessment, duty, gaps) : assessment, duty);
		return verdictOf(weighed, owed, day);
	});
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

function verdictOf(assessment: Assessment, { duty, agency }: Owed, day: AuditDay): Verdict {
	const { period, outcome, due, about, items, reason } = assessment;
	const published = about?.dates.published;
	const late = latenessOf(assessment, day);
	const person =
		outcome === 'met' && duty.person && duty.evidence.length > 0
			? `还要由人核对：${duty.person}`
			: '';
	return {
		duty: duty.id,
		...(agency && { agency: agency.id }),
		...(period !== undefined && { period }),
		outcome,
		...(due && { due: due.date }),
		...(due && !due.certain && { dueCertain: false as const }),
		...(published && { published }),
		...(late && { daysLate: late.days }),
		evidence: items.slice(0, mostEvidence).map(({ url }) => url),
		itemCount: items.length,
		reason: `${reason}${late ? `已逾期 ${late.certain ? '' : '约 '}${late.days} 个工作日。` : ''}${due && !due.certain ? '期限涉及的年份还没有公布放假安排，按周末推算。' : ''}${person}`,
	};
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
