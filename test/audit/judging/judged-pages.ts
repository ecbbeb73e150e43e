import { judge } from '../../../src/audit/judging/assess/judge.ts';
import { nationalHolidays } from '../../../src/domain/dates/holidays.ts';
import { workingCalendar } from '../../../src/domain/dates/working-days.ts';
import { base } from '../judge-cases.ts';
import type { Matter } from '../../../src/audit/judging/assess/judge.ts';
import type { AuditedAgency, Duty } from '../../../src/audit/judging/duty.ts';
import type { PublishedPage } from '../../../src/audit/judging/facts.ts';
import type { Verdict } from '../../../src/audit/judging/verdict.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

/** The holidays of no later year are announced. */
const calendar = workingCalendar(nationalHolidays.filter(({ year }) => year <= 2026));

export const bureau: AuditedAgency = {
	id: 'bureau',
	name: '县某局',
	level: 'department',
	functions: [],
};

/** A page of the bureau, `https://www.example.gov.cn/` and its name. */
export function page(name: string, facts: Partial<PublishedPage> = {}): PublishedPage {
	return {
		url: `https://www.example.gov.cn/${name}`,
		title: '年度报告',
		section: 'pages',
		agencies: ['bureau'],
		dates: {},
		about: [],
		keywords: [],
		headings: [],
		rows: [],
		...facts,
	};
}

/** How a duty of the bureau stands on a day, 2026-11-22 unless another is named. */
export function verdictsOn(
	duty: Partial<Duty>,
	pages: readonly PublishedPage[] = [],
	{ today = '2026-11-22', ...rest }: Partial<Matter> & { today?: CalendarDate } = {},
): Verdict[] {
	const matter = { duties: [{ ...base, ...duty }], agencies: [bureau], declarations: [], ...rest };
	return judge({ ...matter, pages }, { today, calendar });
}

/** Of each verdict its period and outcome, the names of its pages, its reason. */
export function said(verdicts: readonly Verdict[]): string[] {
	return verdicts.map(({ period = '', outcome, evidence, reason }) =>
		[period, outcome, evidence.map((url) => url.split('/').at(-1)).join(' '), reason].join('｜'),
	);
}
