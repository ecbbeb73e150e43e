import { withFirst } from './assessment.ts';
import { shortcomingOf } from '../shortcomings.ts';
import type { Criterion } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { AuditDay, UndatedAssessment } from './assessment.ts';

/**
 * Whether the items have the contents that the criterion requires. An item without them decides; next, an item that
 * cannot be judged.
 */
export function assessContent(
	criterion: Criterion,
	items: readonly Item[],
	{ calendar }: AuditDay,
): UndatedAssessment {
	const shortcomings = items.flatMap((item) => shortcomingOf(item, criterion, calendar) ?? []);
	const worst = shortcomings.find(({ unknown }) => !unknown) ?? shortcomings[0];
	if (!worst) return { outcome: 'met', items, reason: `${items.length} 件都符合要求。` };
	const { item, unknown, reason } = worst;
	const share =
		items.length > 1
			? `${items.length} 件中有 ${shortcomings.length} 件${unknown ? '看不出是否符合要求' : '不符合要求'}，其中一件：`
			: '';
	return {
		outcome: unknown ? 'needs-review' : 'missing',
		about: item,
		items: withFirst([item, ...shortcomings.map((one) => one.item)], items),
		reason: `${share}${reason}。`,
	};
}
