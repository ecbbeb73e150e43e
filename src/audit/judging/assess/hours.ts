import { nothing, shareText, withFirst } from './assessment.ts';
import { spanText } from '../due.ts';
import { dateLabels } from '../shortcomings.ts';
import { dateOf } from '../../../domain/dates/calendar-date.ts';
import { addHours, toTheMinute } from '../../../domain/dates/minute.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Minute } from '../../../domain/dates/minute.ts';
import type { Hours } from '../duty.ts';
import type { FactDate } from '../facts.ts';
import type { Item } from '../evidence.ts';
import type { Outcome } from '../verdict.ts';
import type { UndatedAssessment } from './assessment.ts';

interface HoursRule {
	from: FactDate;
	to: FactDate;
	hours: Hours;
}

/** An item as far as its minutes are known. */
interface TimedItem {
	item: Item;
	outcome: Extract<Outcome, 'missing' | 'late' | 'needs-review' | 'not-yet-due' | 'met'>;
	/** The last minute in time; `undefined` when the item does not state the minute from which the hours run. */
	due?: Minute | undefined;
	done?: Minute | undefined;
	/** The dates of which no minute is stated. */
	unknown: readonly FactDate[];
}

/**
 * Assesses what must follow each event within hours. A time without its minute is never judged. The first of these
 * decides: something not done, something late, something without its minute, something not due yet; whether something is
 * due is seen from the day, so that nothing is missing on the day on which its hours end.
 */
export function assessHours(
	rule: HoursRule,
	items: readonly Item[],
	today: CalendarDate,
): UndatedAssessment {
	const { from, to, hours } = rule;
	const timed = items.map((item) => timedItem(item, rule, today));
	const within = `${dateLabels[from]}后 ${spanText(hours)}内`;
	const reasons: Record<TimedItem['outcome'], (share: string, one: TimedItem) => string> = {
		missing: (share, { due }) => `${share}没有写明${dateLabels[to]}，应当最晚 ${due}。`,
		late: (share, { due, done }) =>
			`${share}超过${dateLabels[from]}后 ${spanText(hours)}：最晚 ${due}，实际 ${done}。`,
		'needs-review': (share, { unknown }) =>
			`${share}没有把${unknown.map((date) => dateLabels[date]).join('、')}写到分钟，不能判断是否在 ${spanText(hours)}内。`,
		'not-yet-due': (share, { due }) => `${share}还在期限内，应当最晚 ${due}。`,
		met: () => `${items.length} 件的${dateLabels[to]}都在${within}。`,
	};
	const decisive = order.find((outcome) => timed.some((one) => one.outcome === outcome)) ?? 'met';
	const part = timed.filter(({ outcome }) => outcome === decisive);
	const [described] = part;
	if (!described) return nothing;
	const behind = decisive === 'missing' ? today : described.done && dateOf(described.done);
	const isDescribed = decisive !== 'met';
	return {
		outcome: decisive,
		...(isDescribed && described.due && { due: { date: dateOf(described.due), certain: true } }),
		...(isDescribed && { about: described.item }),
		...((decisive === 'missing' || decisive === 'late') && behind && { behindUntil: behind }),
		items: withFirst(
			part.map(({ item }) => item),
			items,
		),
		reason: reasons[decisive](shareText(part, items), described),
	};
}

const order = ['missing', 'late', 'needs-review', 'not-yet-due'] as const;

function timedItem(item: Item, { from, to, hours }: HoursRule, today: CalendarDate): TimedItem {
	const began = item.dates[from] && toTheMinute(item.dates[from]);
	const stated = item.dates[to];
	const done = stated && toTheMinute(stated);
	const due = began && addHours(began, hours.count);
	const unknown = [...(began ? [] : [from]), ...(stated && !done ? [to] : [])];
	return { item, due, done, unknown, outcome: outcomeOf(due, done) };

	function outcomeOf(last: Minute | undefined, on: Minute | undefined): TimedItem['outcome'] {
		if (unknown.length > 0 || !last) return 'needs-review';
		if (on) return on > last ? 'late' : 'met';
		return today > dateOf(last) ? 'missing' : 'not-yet-due';
	}
}
