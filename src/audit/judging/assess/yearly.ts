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
	const ordered = items.toSorted((a, b) => compareText(publishedAt(a), publishedAt(b)));
	const deciding = ordered[wanted - 1];
	if (!deciding) {
		const found =
			items.length > 0 ? `只找到 ${items.length} 次，至少应有 ${wanted} 次` : '还没有公开';
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

/** Items without the date come last. */
function publishedAt({ dates }: Item): string {
	return dates.published ?? '9999';
}
