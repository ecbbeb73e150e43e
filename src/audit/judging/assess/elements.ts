import type { Declaration, Duty, RequiredElement } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { UndatedAssessment } from './assessment.ts';

/** The duty without the elements that the county declared not applicable. */
export function applicable(duty: Duty, declared: readonly Declaration[]): Duty {
	const { criterion } = duty;
	if (criterion.kind !== 'elements') return duty;
	const elements = criterion.elements.filter(({ id }) =>
		declared.every(({ element }) => element !== id),
	);
	return { ...duty, criterion: { ...criterion, elements } };
}

/** Whether the items together show every element; the reason names those that none shows. */
export function assessElements(
	elements: readonly RequiredElement[],
	items: readonly Item[],
): UndatedAssessment {
	const shown = new Set(items.flatMap(({ page }) => page.elements ?? []));
	const lacking = elements.filter(({ id }) => !shown.has(id)).map(({ title }) => title);
	if (lacking.length > 0)
		return {
			outcome: 'missing',
			items,
			reason: `应有 ${elements.length} 项内容，缺少 ${lacking.length} 项：${lacking.join('、')}。`,
		};
	return { outcome: 'met', items, reason: `应有的 ${elements.length} 项内容都有。` };
}
