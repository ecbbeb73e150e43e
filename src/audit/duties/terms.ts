import type { DutyDeadline, Duty, EvidenceRule, Span } from '../judging/duty.ts';

/** What is asked and by when. */
type Terms = Pick<Duty, 'criterion' | 'deadline'>;

export const everyAgency = ['county', 'department', 'township'] as const;
export const countyOnly = ['county'] as const;
export const countyAndDepartments = ['county', 'department'] as const;
export const countyAndTownships = ['county', 'township'] as const;
export const departmentsAndTownships = ['department', 'township'] as const;

/** Something of it is there, on any day. */
export const standing: Terms = { criterion: { kind: 'exists' }, deadline: { kind: 'standing' } };

/** No page can show it; a person finds out. */
export const unseen = { ...standing, evidence: [] } as const;

/** Each item is public within so many days of its being formed. */
export function published(count: number, unit: Exclude<Span['unit'], 'months'>): Terms {
	return {
		criterion: { kind: 'in-time' },
		deadline: { kind: 'within', span: { count, unit }, from: 'formed' },
	};
}

/** Within 20 working days of being formed or changed (政府信息公开条例 art. 26). */
export const disclosedInTime = published(20, 'working-days');

/** Something new at least this often. */
export function renewed(count: number, unit: Span['unit']): Terms {
	return { criterion: { kind: 'fresh' }, deadline: { kind: 'every', span: { count, unit } } };
}

/** Once a year, about the year before, at the latest on this day; a day that the month lacks is its last. */
export function yearly(month: number, day: number): DutyDeadline {
	return { kind: 'yearly', month, day, about: 'last-year' };
}

/** At least once within each year, for what is owed about that year. */
export const eachYear: Terms = {
	criterion: { kind: 'exists' },
	deadline: { kind: 'yearly', month: 12, day: 31, about: 'this-year' },
};

/** Documents of 主动公开信息 that carry the keyword. */
export function informationOn(keyword: string, title?: string): EvidenceRule {
	return { section: 'information', keyword, ...(title !== undefined && { title }) };
}
