import { describe, expect, test } from 'vitest';
import { isUnreadTime, lastDueDay, taskDues } from '../../../src/domain/tasks/task-deadline.ts';

describe('a deadline as documents write it', () => {
	test.each([
		['2026-03-31', 'day', '2026-03-31'],
		['2026/3/31', 'day', '2026-03-31'],
		['2026年3月31日前', 'day', '2026-03-31'],
		['3月1日前', 'day', '2026-03-01'],
		['3月底前', 'month', '2026-03-31'],
		['2月末', 'month', '2026-02-28'],
		['12月', 'month', '2026-12-31'],
		['6月中旬', 'day', '2026-06-20'],
		['第一季度前', 'quarter', '2026-03-31'],
		['三季度', 'quarter', '2026-09-30'],
		['上半年', 'half-year', '2026-06-30'],
		['全年', 'year', '2026-12-31'],
		['年底前', 'year', '2026-12-31'],
		['次年1月底', 'month', '2027-01-31'],
		['2027年3月底前', 'month', '2027-03-31'],
		['每月2日前', 'monthly', undefined],
		['每季度', 'quarterly', undefined],
		['长期坚持', 'continuing', undefined],
		['至少1次案卷评查', 'undated', undefined],
		['13月底', 'undated', undefined],
	])('%s is %s, at the latest %s', (written, kind, lastDay) => {
		expect(taskDues(written, 2026)).toEqual([{ written, kind, lastDay }]);
	});

	test('several days, each with what is due', () => {
		expect(taskDues('3月1日前（报告）；3月底前（公开）', 2026)).toEqual([
			{ written: '3月1日前（报告）', kind: 'day', lastDay: '2026-03-01', what: '报告' },
			{ written: '3月底前（公开）', kind: 'month', lastDay: '2026-03-31', what: '公开' },
		]);
		expect(taskDues('3月底前，5月底前、7月底', 2026).map(({ lastDay }) => lastDay)).toEqual([
			'2026-03-31',
			'2026-05-31',
			'2026-07-31',
		]);
	});

	test('a separator in brackets belongs to what is due', () => {
		expect(taskDues('全年（培训2期、40学时、考试2次）', 2026)).toEqual([
			{
				written: '全年（培训2期、40学时、考试2次）',
				kind: 'year',
				lastDay: '2026-12-31',
				what: '培训2期、40学时、考试2次',
			},
		]);
	});

	test('no deadline', () => {
		expect(taskDues('', 2026)).toEqual([]);
	});
});

test.each([
	['3月底前；5月底前；7月底', '2026-07-31'],
	['', undefined],
	['3月底前；长期坚持', undefined],
	['每月2日前', undefined],
])('the last day of %s is %s', (written, day) => {
	expect(lastDueDay(taskDues(written, 2026))).toBe(day);
});

test.each([
	['13月底', true],
	['第五季度', true],
	['至少1次案卷评查', false],
	['3月底', false],
	['长期坚持', false],
])('%s names a time that is not known: %s', (written, isUnread) => {
	expect(taskDues(written, 2026).some(isUnreadTime)).toBe(isUnread);
});
