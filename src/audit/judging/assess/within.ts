import { inPeriods, isInForce, nothing, ofHowMany, withFirst } from './assessment.ts';
import { assessHours } from './hours.ts';
import { endOfSpan, withinRule } from '../due.ts';
import { dayOf } from '../evidence.ts';
import { dateLabels } from '../shortcomings.ts';
import { withYearlyKinds } from './yearly-kinds.ts';
import { daysBetween } from '../../../domain/dates/calendar-date.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { DutyDeadline, Duty, Span } from '../duty.ts';
import type { FactDate } from '../facts.ts';
import type { DueDay } from '../due.ts';
import type { Item } from '../evidence.ts';
import type { Outcome } from '../verdict.ts';
import type { Assessment, AuditDay, UndatedAssessment } from './assessment.ts';

type Within = Extract<DutyDeadline, { kind: 'within' }>;

/** An item, the last day in time (if its first date is stated), and the day on which it was done. */
interface Timed {
	item: Item;
	due?: DueDay | undefined;
	done?: CalendarDate | undefined;
}

/** Assesses what must follow each event within a time; the events of one year are assessed together. */
export function assessWithin(
	duty: Duty,
	deadline: Within,
	{ items, day }: { items: readonly Item[]; day: AuditDay },
): Assessment[] {
	const yearOf = (item: Item) =>
		(dayOf(item, deadline.from) ?? dayOf(item, 'published'))?.slice(0, 4);
	const binding = items.filter((item) => {
		// Of a duty that has ended nothing new is to be expected.
		if (!isInForce(duty, day.today) && Number(yearOf(item) ?? 0) < day.since) return false;
		const event = dayOf(item, deadline.from);
		return !event || (isInForce(duty, event) && !endsBefore(duty, dueAfter(event, deadline, day)));
	});
	if (binding.length === 0) return isInForce(duty, day.today) ? [nothing] : [];
	const assessments = inPeriods(binding, yearOf, {
		since: day.since,
		of: (members) => assessItems(deadline, members, day),
	});
	const { criterion } = duty;
	return criterion.kind === 'in-time' && criterion.each
		? withYearlyKinds(assessments, criterion.each, { items, day, duty })
		: assessments;
}

/** The last day in time after `event`; what is due within hours is due that day or the next. */
function dueAfter(event: CalendarDate, { span }: Within, { calendar }: AuditDay): CalendarDate {
	return span.unit === 'hours' ? event : endOfSpan(calendar, event, span).date;
}

/** True if the duty ends before the day, on which something would be due. */
function endsBefore({ until }: Duty, day: CalendarDate): boolean {
	return until !== undefined && until < day;
}

/**
 * The first of these decides: something not done, something late, something with too little information, something not
 * due yet.
 */
function assessItems(deadline: Within, items: readonly Item[], day: AuditDay): UndatedAssessment {
	const { from, to = 'published', span } = deadline;
	if (span.unit === 'hours') return assessHours({ from, to, hours: span }, items, day.today);
	const { today } = day;
	const timed = items.map((item) => timedItem(item, { from, to, span }, day));
	const verb = to === 'done' ? '完成' : '公开';
	const rule = withinRule(dateLabels[from], span);
	const share = (part: readonly Timed[]) => ofHowMany(part, items);
	const cases: readonly [Outcome, Timed[], (part: readonly Timed[]) => string][] = [
		[
			'missing',
			timed.filter(({ due, done }) => due && !done && today > due.date),
			(part) => `${share(part)}没有写明${dateLabels[to]}，应当在${rule}。`,
		],
		[
			'late',
			timed.filter(({ due, done }) => due && done && done > due.date),
			(part) => `${share(part)}没有在${rule}${verb}。`,
		],
		[
			'needs-review',
			timed.filter(({ due }) => !due),
			(part) => `${share(part)}没有写明${dateLabels[from]}，不能判断是否及时。`,
		],
		[
			'not-yet-due',
			timed.filter(({ due, done }) => due && !done && today <= due.date),
			(part) => `${share(part)}还在期限内，应当在${rule}。`,
		],
	];
	const found = cases.find(([, part]) => part.length > 0);
	if (!found) return { outcome: 'met', items, reason: `${items.length} 件都在${rule}${verb}。` };
	const [outcome, part, reason] = found;
	const ordered = part.toSorted((a, b) => behind(b, today) - behind(a, today));
	const [worst] = ordered;
	return {
		outcome,
		...(worst?.due && { due: worst.due }),
		...(worst && { about: worst.item }),
		...((outcome === 'missing' || outcome === 'late') && { behindUntil: worst?.done ?? today }),
		items: withFirst(
			ordered.map(({ item }) => item),
			items,
		),
		reason: reason(part),
	};
}

function timedItem(
	item: Item,
	{ from, to, span }: { from: FactDate; to: FactDate; span: Span },
	day: AuditDay,
): Timed {
	const event = dayOf(item, from);
	return { item, due: event && endOfSpan(day.calendar, event, span), done: dayOf(item, to) };
}

/** Days from the last day in time to the day on which it was done, or to today. */
function behind({ due, done }: Timed, today: CalendarDate): number {
	return due ? daysBetween(due.date, done ?? today) : 0;
}
