import { nothing, withFirst } from './assessment.ts';
import { afterSpan, spanText } from '../due.ts';
import { dayOf } from '../evidence.ts';
import { latestDay } from '../../../domain/dates/calendar-date.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import type { DutyDeadline } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { AuditDay, UndatedAssessment } from './assessment.ts';

/** Assesses what must be renewed at least this often: the newest publication or update decides. */
export function assessEvery(
	{ span }: Extract<DutyDeadline, { kind: 'every' }>,
	items: readonly Item[],
	{ today, calendar }: AuditDay,
): UndatedAssessment {
	if (items.length === 0) return nothing;
	const [newest] = items
		.flatMap((item) => {
			const on = renewedOn(item);
			return on ? [{ item, on }] : [];
		})
		.sort((a, b) => compareText(b.on, a.on));
	if (!newest)
		return {
			outcome: 'needs-review',
			items,
			reason: '网页没有写明发布日期，不能判断是否按时更新。',
		};
	const due = afterSpan(calendar, newest.on, span);
	const isFresh = today <= due.date;
	const rule = `至少每 ${spanText(span)}更新一次`;
	return {
		outcome: isFresh ? 'met' : 'stale',
		due,
		about: newest.item,
		items: withFirst([newest.item], items),
		reason: isFresh
			? `最近一次更新是 ${newest.on}，${rule}，下一次不晚于 ${due.date}。`
			: `最近一次更新是 ${newest.on}，${rule}，${due.date} 以后就算久未更新。`,
	};
}

function renewedOn(item: Item): CalendarDate | undefined {
	return latestDay([dayOf(item, 'published'), dayOf(item, 'updated')]);
}
