import { assessContent } from './content.ts';
import { assessElements } from './elements.ts';
import { inPeriods, nothing } from './assessment.ts';
import { dayOf } from '../evidence.ts';
import type { Duty } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { Assessment, AuditDay } from './assessment.ts';

/** Assesses what must exist on any day. An item that reports on a year, or opened in one, is assessed for that year. */
export function assessStanding(
	{ criterion }: Duty,
	items: readonly Item[],
	day: AuditDay,
): Assessment[] {
	if (items.length === 0) return [nothing];
	if (criterion.kind === 'elements') return [assessElements(criterion.elements, items)];
	if (criterion.kind === 'ordered') {
		const { first } = criterion;
		// An item that begins later, such as the answer to an open consultation, cannot be judged yet.
		const begun = items.filter((item) => (dayOf(item, first) ?? day.today) <= day.today);
		return inPeriods(begun, (item) => dayOf(item, first)?.slice(0, 4), {
			since: day.since,
			of: (members) => assessContent(criterion, members, day),
		});
	}
	// What each item proves is assessed for the year in which it was made.
	if (criterion.kind === 'proved')
		return inPeriods(items, (item) => item.period ?? dayOf(item, 'formed')?.slice(0, 4), {
			since: day.since,
			of: (members) => assessContent(criterion, members, day),
		});
	if (criterion.kind === 'complete' || criterion.kind === 'arithmetic')
		return inPeriods(items, ({ period }) => period, {
			since: day.since,
			of: (members) => assessContent(criterion, members, day),
		});
	const wanted = criterion.kind === 'exists' ? (criterion.atLeast ?? 1) : 1;
	return items.length < wanted
		? [{ outcome: 'missing', items, reason: `只找到 ${items.length} 处，至少应有 ${wanted} 处。` }]
		: [{ outcome: 'met', items, reason: `找到 ${items.length} 处公开的内容。` }];
}
