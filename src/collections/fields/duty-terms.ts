import type { AgencyFunction, Span } from '../../audit/judging/duty.ts';
import type { FactDate } from '../../audit/judging/facts.ts';
import type { DisclosureLevel } from '../../domain/documents/disclosure-categories.ts';

/** Who must publish, as editors write it. */
export const levels = {
	县政府: 'county',
	县政府部门: 'department',
	乡镇: 'township',
} as const satisfies Record<string, DisclosureLevel>;

/** Functions of agencies: a duty may apply only to agencies that have one. */
export const functions = {
	行政执法: 'enforcement',
	行政复议: 'reconsideration',
} as const satisfies Record<string, AgencyFunction>;

/** The dates of an item from which a period can run. */
export const starts = {
	形成日期: 'formed',
	批准或者批复日期: 'approved',
	征求意见截止日期: 'closes',
	施行日期: 'effective',
} as const satisfies Record<string, FactDate>;

const units = {
	个工作日: 'working-days',
	天: 'calendar-days',
	个月: 'months',
} as const satisfies Record<string, Span['unit']>;

/** How an agency is judged that publishes nothing for a duty. */
export const absences = {
	算作缺失: {},
	由人核对: { absence: 'review' },
	不作判断: { absence: 'silent' },
} as const;

/** Reads `20个工作日`, `30天`, `6个月`. */
export function spanIn(text: string): Span | undefined {
	const [, number, unit] = /^([1-9]\d{0,3})\s*(个工作日|天|个月)$/.exec(text) ?? [];
	return unit ? { count: Number(number), unit: units[unit as keyof typeof units] } : undefined;
}

/** The alternative words of a heading: `监督/投诉` requires one of them. */
export function alternativesIn(text: string): string[] {
	return text.split('/').map((word) => word.trim());
}
