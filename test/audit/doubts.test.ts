import { expect, test } from 'vitest';
import { withDoubts } from '../../src/audit/doubts.ts';
import { column, site } from './health/site.ts';
import { duty, verdict } from './sample-report.ts';

const page = 'https://www.qinghe.example/list/';
const named = (text: string) => ({ text, page, target: 'https://files.example/1.pdf' });
const reports = {
	...duty('report', '年报', '条例'),
	evidence: [{ section: 'disclosure-reports', title: '政府信息公开工作年度报告' }],
};
const missing = verdict('missing', {
	duty: 'report',
	period: '2025',
	daysLate: 165,
	reason: '还没有公开，应当最晚 2026-03-31 公开。已逾期 165 个工作日。',
});
const judged = (...texts: string[]) =>
	withDoubts([missing], site({ unreadNames: texts.map(named) }), [reports])[0];

test('nothing is missing for sure while a link of that name leads to what was not read', () => {
	expect(judged('青禾县2025年政府信息公开工作年度报告')).toEqual({
		...verdict('needs-review', { duty: 'report', period: '2025' }),
		reason:
			'还没有公开，应当最晚 2026-03-31 公开。但是 https://www.qinghe.example/list/ 上有链接“青禾县2025年政府信息公开工作年度报告”，指向的 https://files.example/1.pdf 没有读到，要由人核对。',
	});
	expect(judged('政府信息公开工作年度报告')?.outcome).toBe('needs-review');
});

test('a link of another name, or of another year, is no doubt', () => {
	expect(judged('青禾县2024年政府信息公开工作年度报告', '部门预算')).toEqual(missing);
});

test('what was found is left as it was judged', () => {
	const found = { ...missing, itemCount: 1 };
	const seen = site({ unreadNames: [named('政府信息公开工作年度报告')] });
	expect(withDoubts([found], seen, [reports])).toEqual([found]);
});

test('nothing is stale for sure while pages have no date', () => {
	const stale = verdict('stale', { duty: 'news', reason: '最近一次更新是 2026-01-05。' });
	const undated = { ...column('a', '', ''), labels: {} };
	expect(withDoubts([stale], site(), [])).toEqual([stale]);
	expect(withDoubts([stale], site({ pages: [undated] }), [])).toEqual([
		{
			...stale,
			outcome: 'needs-review',
			reason:
				'最近一次更新是 2026-01-05。但是有 1 个网页读不出发布日期，其中可能有更新的，由人核对。',
		},
	]);
});
