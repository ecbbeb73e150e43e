import { sum } from '../../../domain/numbers/sum.ts';
import { isInForce } from './assessment.ts';
import { assessContent } from './content.ts';
import { yearlyDue } from '../due.ts';
import { dayOf } from '../evidence.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { Criterion, DutyDeadline, Duty } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { Assessment, AuditDay, UndatedAssessment } from './assessment.ts';

type Yearly = Extract<DutyDeadline, { kind: 'yearly' }>;

/** Assesses what is due every year: each year from the first judged one to the current one, newest first. */
export function assessYearly(
	duty: Duty,
	deadline: Yearly,
	{ items, day }: { items: readonly Item[]; day: AuditDay },
): Assessment[] {
	const current = Number(day.today.slice(0, 4));
	const years = Array.from(
		{ length: Math.max(0, current - day.since + 1) },
		(_, index) => current - index,
	);
	const groups = Map.groupBy(items, (item) => yearOf(item, deadline));
	return years
		.map((year) => ({ year, due: yearlyDue(deadline, year) }))
		.filter(({ due }) => isInForce(duty, due))
		.map(({ year, due }) => ({
			period: String(year),
			...assessYear(duty.criterion, groups.get(year) ?? [], { ...day, due }),
			due: { date: due, certain: true },
		}));
}

/** The publication that reaches the required number decides whether it was in time; later changes do not matter. */
function assessYear(
	criterion: Criterion,
	items: readonly Item[],
	day: AuditDay & { due: CalendarDate },
): UndatedAssessment {
	const { due, today } = day;
	const wanted = criterion.kind === 'exists' ? (criterion.atLeast ?? 1) : 1;
	const { total, perDay } = criterion.kind === 'exists' ? criterion : {};
	const counted = (some: readonly Item[]) => (perDay ? daysOf(some) : some.length);
	const ordered = items.toSorted((a, b) => compareText(publishedAt(a), publishedAt(b)));
	const deciding = ordered.find((_, index) => {
		const first = ordered.slice(0, index + 1);
		return counted(first) >= wanted && (total === undefined || sumOf(first) >= total.atLeast);
	});
	if (!deciding) {
		const found = foundText(items, { count: counted(items), wanted, total });
		// An item without its number may be what the sum lacks.
		const lacksNumbers = total && items.some(({ quantity }) => quantity === undefined);
		if (lacksNumbers && counted(items) >= wanted && today > due)
			return { outcome: 'needs-review', items, reason: `${found}，有的没有写明。` };
		return today <= due
			? { outcome: 'not-yet-due', items, reason: `${found}，最晚 ${due}。` }
			: {
					outcome: 'missing',
					behindUntil: today,
					items,
					reason: `${found}，应当最晚 ${due} 公开。`,
				};
	}
	const content = assessContent(criterion, ordered, day);
	if (content.outcome !== 'met') return content;
	// Without a publication date the day of forming is enough to show that there were enough items in the year.
	const on =
		dayOf(deciding, 'published') ??
		(criterion.kind === 'exists' ? dayOf(deciding, 'formed') : undefined);
	const found = { about: deciding, items: ordered };
	if (!on && today > due)
		return {
			...found,
			outcome: 'needs-review',
			reason: `网页没有写明发布日期，不能判断是否在 ${due} 以前公开。`,
		};
	if (!on) return { ...found, outcome: 'met', reason: `已经公开，期限是 ${due}。` };
	return on > due
		? { ...found, outcome: 'late', behindUntil: on, reason: `${on} 公开，应当最晚 ${due} 公开。` }
		: { ...found, outcome: 'met', reason: `${on} 公开，期限是 ${due}。` };
}

/**
 * The year that an item is about: as it states, else the year in which it was made. The title of a page that states no
 * facts may name the year.
 */
function yearOf(item: Item, { about }: Yearly): number | undefined {
	if (item.period) return Number(item.period);
	const [, named] = item.page.section ? [] : (/(20\d\d)\s*年/.exec(item.page.title) ?? []);
	if (named) return Number(named);
	const year = (dayOf(item, 'formed') ?? dayOf(item, 'published'))?.slice(0, 4);
	return year === undefined ? undefined : Number(year) - (about === 'last-year' ? 1 : 0);
}

type Total = Extract<Criterion, { kind: 'exists' }>['total'];

/** The days on which the items were formed; those without a day are one. */
function daysOf(items: readonly Item[]): number {
	return new Set(items.map((item) => dayOf(item, 'formed'))).size;
}

function sumOf(items: readonly Item[]): number {
	return sum(items.map(({ quantity = 0 }) => quantity));
}

function foundText(
	items: readonly Item[],
	{ count, wanted, total }: { count: number; wanted: number; total: Total | undefined },
): string {
	if (items.length === 0) return '还没有公开';
	if (count < wanted || !total) return `只找到 ${count} 次，至少应有 ${wanted} 次`;
	const { atLeast, unit } = total;
	return `找到 ${count} 次，写明的合计 ${sumOf(items)} ${unit}，至少应有 ${atLeast} ${unit}`;
}

/** Items without the date come last. */
function publishedAt({ dates }: Item): string {
	return dates.published ?? '9999';
}
