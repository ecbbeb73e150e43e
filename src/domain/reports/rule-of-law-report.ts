import { existsOn } from '../organisation/agency-life.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { AgencyLife } from '../organisation/agency-life.ts';

/** Whether an agency's 法治政府建设年度报告 of a year was made public, and in time. */
export type ReportStatus = 'on-time' | 'late' | 'missing' | 'not-yet-due';

export const reportStatusLabels: Record<ReportStatus, string> = {
	'on-time': '按时',
	late: '迟发',
	missing: '未发',
	'not-yet-due': '未到期',
};

/** The last safe day to publish the report on `year`: before 1 April of the next (督察工作规定 art. 24). */
export function publicationDeadline(year: number): CalendarDate {
	return `${year + 1}-03-31` as CalendarDate;
}

/** The first day on which handing in the report on `year` is late: it is due before 1 March of the next year. */
export function submissionLimit(year: number): CalendarDate {
	return `${year + 1}-03-01` as CalendarDate;
}

/** True if an agency owes the report on `year`: it existed in that year, and still on the last safe day. */
export function owesReport(life: AgencyLife, year: number): boolean {
	const { establishedOn } = life;
	const existed = establishedOn === undefined || establishedOn <= `${year}-12-31`;
	return existed && existsOn(life, publicationDeadline(year));
}

/**
 * The status on `day` of the report on `year`, published on `publishedOn`. A report that is published after `day` does
 * not count yet.
 */
export function reportStatus(
	publishedOn: CalendarDate | undefined,
	year: number,
	day: CalendarDate,
): ReportStatus {
	const deadline = publicationDeadline(year);
	if (publishedOn && publishedOn <= day) return publishedOn <= deadline ? 'on-time' : 'late';
	return day <= deadline ? 'not-yet-due' : 'missing';
}

/** The required contents of a report, and the words that its headings may use for them. */
export const reportParts = [
	{ title: '主要举措和成效', pattern: /举措|措施|成效|成绩/ },
	{ title: '存在的不足和原因', pattern: /不足|问题|原因/ },
	{ title: '主要负责人履行第一责任人职责情况', pattern: /第一责任人|主要负责人/ },
	{ title: '下一年度主要安排', pattern: /安排|打算|计划|下一年|下一步/ },
] as const;

/** The titles of the required parts that no heading in `headings` matches. */
export function missingParts(headings: readonly string[]): string[] {
	return reportParts
		.filter(({ pattern }) => !headings.some((heading) => pattern.test(heading)))
		.map(({ title }) => title);
}
