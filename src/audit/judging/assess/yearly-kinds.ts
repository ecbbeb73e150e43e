import { isInForce } from './assessment.ts';
import type { Duty, YearlyKind } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { Outcome } from '../verdict.ts';
import type { Assessment, AuditDay } from './assessment.ts';

interface Lack {
	outcome: Extract<Outcome, 'missing' | 'needs-review'>;
	reason: string;
}

/**
 * Adds to the assessments what the current year lacks of the kinds that come every year. Pages do not state the event
 * that a kind follows, such as the approval of a budget; so a person judges what only this year lacks, and what the
 * year before lacks too is missing. Years before the duty began are left out.
 */
export function withYearlyKinds(
	assessments: readonly Assessment[],
	each: readonly YearlyKind[],
	{ items, day, duty }: { items: readonly Item[]; day: AuditDay; duty: Duty },
): Assessment[] {
	if (!isInForce(duty, day.today)) return [...assessments];
	const from = Number(duty.from?.slice(0, 4) ?? 0);
	const period = day.today.slice(0, 4);
	const lacks = each.flatMap((kind) => lackOf(kind, items, { year: Number(period), from }) ?? []);
	const worst = lacks.find(({ outcome }) => outcome === 'missing') ?? lacks[0];
	if (!worst || items.length === 0) return [...assessments];
	const reason = lacks.map((lack) => lack.reason).join('');
	const current = assessments.find((one) => one.period === period);
	if (!current) return [{ period, outcome: worst.outcome, items: [], reason }, ...assessments];
	return assessments.map((one) => {
		if (one !== current) return one;
		const isWorse = gravity(worst.outcome) > gravity(one.outcome);
		const { about: _, behindUntil: __, due: ___, ...rest } = one;
		return isWorse
			? { ...rest, outcome: worst.outcome, reason: `${reason}${one.reason}` }
			: { ...one, reason: `${one.reason}${reason}` };
	});
}

function lackOf(
	{ title, kinds, about }: YearlyKind,
	items: readonly Item[],
	{ year, from }: { year: number; from: number },
): Lack | undefined {
	const wanted = about === 'last-year' ? year - 1 : year;
	const isThere = (period: number) =>
		items.some(
			({ page }) =>
				page.period === String(period) && kinds.some((kind) => page.kinds?.includes(kind)),
		);
	if (isThere(wanted) || wanted < from) return undefined;
	return isThere(wanted - 1) || wanted === from
		? {
				outcome: 'needs-review',
				reason: `没有找到 ${wanted} 年度的${title}，网页上看不出批准、批复的日期，不能判断期限是否已到。`,
			}
		: { outcome: 'missing', reason: `没有找到 ${wanted - 1}、${wanted} 年度的${title}。` };
}

function gravity(outcome: Outcome): number {
	return ['met', 'not-yet-due', 'needs-review', 'late', 'missing'].indexOf(outcome);
}
