import { expect, test } from 'vitest';
import { criterionText, deadlineText, ownersText } from '../../../src/audit/judging/duty-text.ts';
import { nationalDuties } from '../../../src/audit/duties/index.ts';
import type { Criterion, DutyDeadline, Duty } from '../../../src/audit/judging/duty.ts';

const duty: Duty = {
	id: 'example',
	title: '示例',
	basis: [{ instrument: '《示例条例》', article: '第一条' }],
	levels: ['department'],
	criterion: { kind: 'exists' },
	deadline: { kind: 'standing' },
	evidence: [{ section: 'information' }],
};

test.each<[DutyDeadline, string]>([
	[{ kind: 'standing' }, '任何一天都应当能够查到，内容有变化的及时更新'],
	[
		{ kind: 'yearly', month: 1, day: 31, about: 'last-year' },
		'每年 1 月 31 日以前（含当日）公开上一年度的内容',
	],
	[
		{ kind: 'yearly', month: 12, day: 31, about: 'this-year' },
		'每年 12 月 31 日以前（含当日）公开本年度的内容',
	],
	[
		{ kind: 'within', span: { count: 20, unit: 'working-days' }, from: 'formed' },
		'自形成日期起 20 个工作日内公开（当日不计算在内）',
	],
	[
		{ kind: 'within', span: { count: 30, unit: 'calendar-days' }, from: 'closes', to: 'feedback' },
		'自征求意见截止日期起 30 日内写明意见采纳情况反馈日期（当日不计算在内）',
	],
	[{ kind: 'every', span: { count: 6, unit: 'months' } }, '至少每 6 个月更新一次'],
])('the deadline %j is said as words', (deadline, text) => {
	expect(deadlineText({ ...duty, deadline })).toBe(text);
});

test('a deadline says when it is in force, and whether it was read in the law', () => {
	expect(
		deadlineText({ ...duty, from: '2024-01-01', until: '2026-12-31', unverified: 'deadline' }),
	).toBe(
		'自 2024-01-01 起，到 2026-12-31 为止，任何一天都应当能够查到，内容有变化的及时更新（期限没有核对到法律原文，逾期由人工判断）',
	);
});

test('for a duty that no page can show, no deadline is stated', () => {
	expect(deadlineText({ ...duty, evidence: [] })).toContain('由人判断');
});

test.each<[Criterion, string]>([
	[{ kind: 'exists' }, '有公开的内容'],
	[{ kind: 'exists', atLeast: 2 }, '每个期间至少有 2 件'],
	[
		{
			kind: 'complete',
			parts: [
				{ title: '总体情况', pattern: '总体' },
				{ title: '存在的问题', pattern: '问题' },
			],
		},
		'每份文件都有这些部分：总体情况、存在的问题',
	],
	[{ kind: 'fresh' }, '最近一次更新没有超过时限'],
	[{ kind: 'in-time' }, '每一件都在期限内公开'],
	[{ kind: 'arithmetic' }, '年度报告统计表的各项数字相互一致'],
	[
		{ kind: 'ordered', first: 'opens', then: 'closes', gap: { count: 30, unit: 'calendar-days' } },
		'征求意见截止日期不早于征求意见开始日期，且至少相隔 30 日',
	],
])('the criterion %j is said as words', (criterion, text) => {
	expect(criterionText({ ...duty, criterion })).toBe(text);
});

test('the agencies that have a duty are stated with their limits', () => {
	expect(ownersText({ ...duty, levels: ['county', 'department'], onlyWith: 'enforcement' })).toBe(
		'县级人民政府、县级政府部门（限承担行政执法职责的）',
	);
	expect(ownersText({ ...duty, anywhere: true })).toBe('县级政府部门；县内任何机关公开的都算数');
});

test('every national duty is explained without an open end', () => {
	for (const each of nationalDuties)
		for (const text of [deadlineText(each), criterionText(each), ownersText(each)])
			expect(text, each.id).not.toMatch(/undefined|^$/);
});
