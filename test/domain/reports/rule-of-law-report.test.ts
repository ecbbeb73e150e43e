import { expect, test } from 'vitest';
import {
	missingParts,
	publicationDeadline,
	reportStatus,
	submissionLimit,
} from '../../../src/domain/reports/rule-of-law-report.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';

test.each<[CalendarDate | undefined, CalendarDate, string]>([
	[undefined, '2025-06-01', 'not-yet-due'],
	[undefined, '2026-03-31', 'not-yet-due'],
	[undefined, '2026-04-01', 'missing'],
	['2026-03-31', '2026-04-01', 'on-time'],
	['2026-03-31', '2026-03-31', 'on-time'],
	['2026-03-31', '2026-03-30', 'not-yet-due'],
	['2026-04-01', '2026-04-01', 'late'],
	['2026-04-02', '2026-04-01', 'missing'],
])('the report on 2025, published %s, is on %s %s', (publishedOn, day, status) => {
	expect(reportStatus(publishedOn, 2025, day)).toBe(status);
});

test('the last safe day is 31 March of the next year', () => {
	expect(publicationDeadline(2025)).toBe('2026-03-31');
});

test('from 1 March of the next year on it is late to hand a report in', () => {
	expect(submissionLimit(2025)).toBe('2026-03-01');
});

test('the required parts are found by the words of the headings', () => {
	const headings = [
		'一、2025年推进法治政府建设的主要举措和成效',
		'二、存在的不足和原因',
		'三、党政主要负责人履行推进法治建设第一责任人职责的情况',
		'四、2026年度推进法治政府建设的主要安排',
	];
	expect(missingParts(headings)).toEqual([]);
	expect(missingParts(headings.slice(1, 3))).toEqual(['主要举措和成效', '下一年度主要安排']);
	expect(missingParts([])).toHaveLength(4);
});
