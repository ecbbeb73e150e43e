import { expect, test } from 'vitest';
import { applications } from '../../../queries/records.ts';
import { bureau, page, said, verdictsOn } from '../judged-pages.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';
import type { PublishedPage } from '../../../../src/audit/judging/facts.ts';

const arithmetic: Partial<Duty> = { criterion: { kind: 'arithmetic' } };
const complete: Partial<Duty> = {
	criterion: {
		kind: 'complete',
		parts: [
			{ title: '成效', pattern: '成效' },
			{ title: '不足', pattern: '不足' },
		],
	},
};
const renewed: Partial<Duty> = {
	criterion: { kind: 'fresh' },
	deadline: { kind: 'every', span: { count: 6, unit: 'months' } },
};
test('of several documents one that is wrong decides before one that cannot be told', () => {
	const figures = (一: number) =>
		({ applications: applications({ 一 }), disputes: {} }) as PublishedPage['figures'];
	const [none, wrong, right] = [
		page('none'),
		page('wrong', { figures: figures(1) }),
		page('right', { figures: figures(0) }),
	];
	expect(said(verdictsOn(arithmetic, [right, none, wrong]))).toEqual([
		'｜missing｜wrong none right｜3 件中有 2 件不符合要求，其中一件：统计表的数不相符：“一、本年新收政府信息公开申请数量”一行：各项相加是 0，“总计”写的是 1。',
	]);
	expect(said(verdictsOn(arithmetic, [right, none]))).toEqual([
		'｜needs-review｜none right｜2 件中有 1 件看不出是否符合要求，其中一件：网页里没有程序能读的统计表。',
	]);
	expect(said(verdictsOn(arithmetic, [none]))).toEqual([
		'｜needs-review｜none｜网页里没有程序能读的统计表。',
	]);
	expect(said(verdictsOn(arithmetic, [right]))).toEqual(['｜met｜right｜1 件都符合要求。']);
	const half = page('half', { figures: { disputes: {} } });
	expect(said(verdictsOn(arithmetic, [half]))).toEqual([
		'｜needs-review｜half｜网页里没有程序能读的统计表。',
	]);
});

test('the sums of reconsiderations and lawsuits are checked too', () => {
	const figures = { applications: applications({}), disputes: { 行政复议: [1, 0, 0, 0, 2] } };
	const [verdict] = verdictsOn(arithmetic, [
		page('a', { figures: figures as PublishedPage['figures'] }),
	]);
	expect(verdict).toMatchObject({
		outcome: 'missing',
		reason: '统计表的数不相符：“行政复议”一行：各项相加是 1，“总计”写的是 2。',
	});
});

test('a lacking part is missing on a site that states its sections, and not recognised on another', () => {
	const headings = ['一、成效'];
	expect(said(verdictsOn(complete, [page('a', { headings })]))).toEqual([
		'｜missing｜a｜缺少这些部分：不足。',
	]);
	const named = { ...complete, evidence: [{ section: 'pages', title: '报告', name: '年度报告' }] };
	const whole = { agencies: [{ ...bureau, name: '某县某局', whole: true as const }] };
	const foreign = page('a', {
		headings,
		section: undefined,
		printed: { source: '某县某局', isList: false },
	});
	expect(said(verdictsOn(named, [foreign], whole))).toEqual([
		'｜needs-review｜a｜没有认出这些部分：不足。',
	]);
	expect(said(verdictsOn(complete, [page('a')]))).toEqual([
		'｜missing｜a｜缺少这些部分：成效、不足。',
	]);
});

test('dates must stand in their order, as far apart as is asked', () => {
	const ordered = (dates: PublishedPage['dates'], gap?: number) =>
		said(
			verdictsOn(
				{
					criterion: {
						kind: 'ordered',
						first: 'opens',
						then: 'closes',
						...(gap && { gap: { count: gap, unit: 'working-days' } }),
					},
				},
				[page('a', { dates })],
			),
		).map((each) => each.split('｜').toSpliced(2, 1).join('｜'));
	expect(ordered({ opens: '2026-03-02', closes: '2026-03-02' })).toEqual([
		'2026｜met｜1 件都符合要求。',
	]);
	expect(ordered({ opens: '2026-03-02', closes: '2026-03-01' })).toEqual([
		'2026｜missing｜征求意见开始日期 2026-03-02，征求意见截止日期 2026-03-01，前后颠倒。',
	]);
	expect(ordered({ opens: '2026-03-02', closes: '2026-03-10' }, 7)).toEqual([
		'2026｜missing｜征求意见开始日期 2026-03-02，征求意见截止日期 2026-03-10，至少相隔 7 个工作日，应不早于 2026-03-11。',
	]);
	// The holidays of 2027 are not announced.
	expect(ordered({ opens: '2026-11-20', closes: '2026-11-21' }, 40)).toEqual([
		'2026｜needs-review｜征求意见开始日期 2026-11-20，征求意见截止日期 2026-11-21，至少相隔 40 个工作日，应不早于 2027-01-15。',
	]);
	expect(ordered({ opens: '2026-03-02' })).toEqual([
		'2026｜needs-review｜网页没有写明征求意见截止日期。',
	]);
	expect(ordered({ closes: '2026-03-02' })).toEqual([
		'｜needs-review｜网页没有写明征求意见开始日期。',
	]);
	expect(ordered({})).toEqual(['｜needs-review｜网页没有写明征求意见开始日期、征求意见截止日期。']);
});

test('the newest publication or update decides whether something is renewed', () => {
	const [undated, old, updated, newest] = [
		page('undated'),
		page('old', { dates: { published: '2024-01-01' } }),
		page('updated', { dates: { published: '2023-01-01', updated: '2025-05-01' } }),
		page('newest', { dates: { published: '2026-06-01' } }),
	];
	const fresh =
		'met｜newest undated old updated｜最近一次更新是 2026-06-01，至少每 6 个月更新一次，下一次不晚于 2026-12-01。';
	expect(said(verdictsOn(renewed, [undated, old, updated, newest]))).toEqual([`｜${fresh}`]);
	expect(said(verdictsOn(renewed, [newest, undated, old, updated]))).toEqual([`｜${fresh}`]);
	const [stale = ''] = said(verdictsOn(renewed, [old, updated]));
	expect(stale).toMatch(
		/^｜stale｜updated old｜最近一次更新是 2025-05-01，至少每 6 个月更新一次，2025-11-01 以后就算久未更新。/,
	);
	expect(said(verdictsOn(renewed, [undated]))).toEqual([
		'｜needs-review｜undated｜网页没有写明发布日期，不能判断是否按时更新。',
	]);
	expect(said(verdictsOn(renewed, []))).toEqual(['｜missing｜｜没有找到公开的内容。']);
});

test('fewer than enough are counted', () => {
	const three: Partial<Duty> = { criterion: { kind: 'exists', atLeast: 3 } };
	const pages = ['a', 'b', 'c', 'd'].map((name) => page(name));
	expect(said(verdictsOn(three, pages.slice(0, 2)))).toEqual([
		'｜missing｜a b｜只找到 2 处，至少应有 3 处。',
	]);
	expect(said(verdictsOn(three, pages.slice(0, 3)))).toEqual([
		'｜met｜a b c｜找到 3 处公开的内容。',
	]);
	expect(said(verdictsOn(three, []))).toEqual(['｜missing｜｜没有找到公开的内容。']);
});
