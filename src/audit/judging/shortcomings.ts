import { applicationMistakes, disputeMistakes } from '../../domain/reports/annual-report.ts';
import { afterSpan, spanText } from './due.ts';
import { dayOf } from './evidence.ts';
import { pattern } from './pattern.ts';
import type { WorkingCalendar } from '../../domain/dates/working-days.ts';
import type { Criterion } from './duty.ts';
import type { FactDate } from './facts.ts';
import type { Item } from './evidence.ts';

/** A fault of an item: it does not meet the criterion, or it does not say enough to judge. */
export interface Shortcoming {
	item: Item;
	/** True when a person must look, because the item does not say enough. */
	unknown?: true;
	/** In Chinese, without a full stop. */
	reason: string;
}

/** The Chinese labels of the dates. */
export const dateLabels: Record<FactDate, string> = {
	formed: '形成日期',
	approved: '批准或者批复日期',
	published: '发布日期',
	updated: '更新日期',
	effective: '施行日期',
	expires: '有效期',
	opens: '征求意见开始日期',
	closes: '征求意见截止日期',
	feedback: '意见采纳情况反馈日期',
	due: '应报日期',
};

/**
 * The fault of an item under a criterion about its contents; `undefined` when it has none, and for criteria of
 * existence and time.
 */
export function shortcomingOf(
	item: Item,
	criterion: Criterion,
	calendar: WorkingCalendar,
): Shortcoming | undefined {
	if (criterion.kind === 'complete') return incompleteness(item, criterion);
	if (criterion.kind === 'arithmetic') return disagreement(item);
	if (criterion.kind === 'ordered') return disorder(item, criterion, calendar);
	return undefined;
}

function incompleteness(
	item: Item,
	{ parts }: Extract<Criterion, { kind: 'complete' }>,
): Shortcoming | undefined {
	const { headings, section } = item.page;
	const lacking = parts
		.filter((part) => !headings.some((heading) => pattern(part.pattern).test(heading)))
		.map(({ title }) => title);
	if (lacking.length === 0) return undefined;
	// Other sites may write headings as plain paragraphs.
	if (section === undefined)
		return { item, unknown: true, reason: `没有认出这些部分：${lacking.join('、')}` };
	return { item, reason: `缺少这些部分：${lacking.join('、')}` };
}

function disagreement(item: Item): Shortcoming | undefined {
	const { applications, disputes } = item.page.figures ?? {};
	if (!applications || !disputes)
		return { item, unknown: true, reason: '网页里没有程序能读的统计表' };
	const [first] = [...applicationMistakes(applications), ...disputeMistakes(disputes)];
	return first && { item, reason: `统计表的数不相符：${first.message}` };
}

function disorder(
	item: Item,
	{ first, then, gap, usual }: Extract<Criterion, { kind: 'ordered' }>,
	calendar: WorkingCalendar,
): Shortcoming | undefined {
	const from = dayOf(item, first);
	const to = dayOf(item, then);
	const unstated = [from ? [] : [first], to ? [] : [then]].flat();
	if (!from || !to)
		return {
			item,
			unknown: true,
			reason: `网页没有写明${unstated.map((date) => dateLabels[date]).join('、')}`,
		};
	const least = gap ? afterSpan(calendar, from, gap) : { date: from, certain: true };
	if (to >= least.date) return undefined;
	const rule = gap
		? `${usual ? '一般' : ''}至少相隔 ${spanText(gap)}，应不早于 ${least.date}`
		: '前后颠倒';
	const reason = `${dateLabels[first]} ${from}，${dateLabels[then]} ${to}，${rule}`;
	const certain = least.certain && !(usual && to >= from);
	return certain ? { item, reason } : { item, unknown: true, reason };
}
