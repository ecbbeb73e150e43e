import { expect, test } from 'vitest';
import { inTwentyDays, yearly } from '../../judge-cases.ts';
import { page, said, verdictsOn } from '../judged-pages.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';
import type { Verdict } from '../../../../src/audit/judging/verdict.ts';

const twice: Partial<Duty> = {
	criterion: { kind: 'exists', atLeast: 2 },
	deadline: { kind: 'yearly', month: 12, day: 31, about: 'this-year' },
};
const opened: Partial<Duty> = { criterion: { kind: 'ordered', first: 'opens', then: 'closes' } };
const outcomes = (verdicts: readonly Verdict[]) => verdicts.map(({ outcome }) => outcome);
const periods = (verdicts: readonly Verdict[]) => verdicts.map(({ period }) => period);

test.each<[string, Partial<Duty>]>([
	['at any time', {}],
	['again and again', { deadline: { kind: 'every', span: { count: 6, unit: 'months' } } }],
	['after each event', inTwentyDays],
])('a duty to be fulfilled %s binds on its first day and on its last', (_, duty) => {
	expect(outcomes(verdictsOn({ ...duty, from: '2026-11-22' }))).toEqual(['missing']);
	expect(outcomes(verdictsOn({ ...duty, from: '2026-11-23' }))).toEqual([]);
	expect(outcomes(verdictsOn({ ...duty, until: '2026-11-22' }))).toEqual(['missing']);
	expect(outcomes(verdictsOn({ ...duty, until: '2026-11-21' }))).toEqual([]);
});

test('a yearly duty binds in the years on whose last day it does', () => {
	expect(periods(verdictsOn(yearly))).toEqual(['2026', '2025']);
	expect(periods(verdictsOn({ ...yearly, from: '2026-02-01' }))).toEqual(['2026']);
	expect(periods(verdictsOn({ ...yearly, until: '2026-01-31' }))).toEqual(['2025']);
	expect(periods(verdictsOn(yearly, [], { since: 2023 }))).toEqual([
		'2026',
		'2025',
		'2024',
		'2023',
	]);
	expect(verdictsOn(yearly, [], { since: 2027 })).toEqual([]);
});

test('the years of events are judged apart, the newest first, those without a day last', () => {
	const pages = [
		page('undated'),
		page('early', { dates: { formed: '2025-03-03', published: '2025-03-04' } }),
		page('older', { dates: { formed: '2024-12-31', published: '2025-01-02' } }),
		page('late', { dates: { formed: '2026-03-02', published: '2026-03-03' } }),
		page('unformed', { dates: { published: '2025-06-02' } }),
	];
	expect(said(verdictsOn(inTwentyDays, pages))).toEqual([
		'2026｜met｜late｜1 件都在形成日期后 20 个工作日内公开。',
		'2025｜needs-review｜unformed early｜2 件中有 1 件没有写明形成日期，不能判断是否及时。',
		'｜needs-review｜undated｜没有写明形成日期，不能判断是否及时。',
	]);
	expect(said(verdictsOn(inTwentyDays, pages.slice(2, 3)))).toEqual([
		'｜needs-review｜older｜2025 年以来没有公开新的内容。',
	]);
});

test('what begins later is nothing to judge yet; what begins today is', () => {
	const opening = (opens: '2026-11-22' | '2026-11-23') =>
		verdictsOn(opened, [page('a', { dates: { opens, closes: '2026-12-31' } })]);
	expect(opening('2026-11-23')).toEqual([]);
	expect(said(opening('2026-11-22'))).toEqual(['2026｜met｜a｜1 件都符合要求。']);
});

test('a year is the one that a page names, its title names, or in which it was made', () => {
	const about = (...pages: Parameters<typeof page>[]) =>
		verdictsOn(
			yearly,
			pages.map((each) => page(...each)),
		)
			.filter(({ itemCount }) => itemCount > 0)
			.map(({ period }) => period);
	expect(about(['a', { period: '2025', title: '2026年度报告' }])).toEqual(['2025']);
	expect(about(['a', { title: '2025 年年度报告', dates: { formed: '2026-12-01' } }])).toEqual([
		'2025',
	]);
	expect(about(['a', { dates: { formed: '2026-01-20', published: '2027-01-01' } }])).toEqual([]);
	expect(about(['a', { dates: { formed: '2026-01-20', published: '2026-02-01' } }])).toEqual([
		'2025',
	]);
	expect(about(['a', { dates: { published: '2026-01-20' } }])).toEqual(['2025']);
	const own: Partial<Duty> = { ...twice, criterion: { kind: 'exists' } };
	const [current] = verdictsOn(own, [page('a', { dates: { formed: '2026-01-20' } })]);
	expect(current).toMatchObject({ period: '2026', itemCount: 1 });
});

test('of what is owed several times a year the one that makes the number complete decides', () => {
	const [one, two, three] = [
		page('one', { dates: { formed: '2025-02-01', published: '2025-03-01' } }),
		page('two', { dates: { formed: '2025-02-01', published: '2026-01-05' } }),
		page('three', { dates: { formed: '2025-02-01' } }),
	];
	const of2025 = (...pages: ReturnType<typeof page>[]) =>
		said(verdictsOn(twice, pages).filter(({ period }) => period === '2025'));
	expect(of2025(three, two, one)).toEqual([
		'2025｜late｜one two three｜2026-01-05 公开，应当最晚 2025-12-31 公开。已逾期 2 个工作日。',
	]);
	expect(of2025(three, one)).toEqual([
		'2025｜met｜one three｜2025-02-01 公开，期限是 2025-12-31。',
	]);
	expect(of2025(two)[0]).toMatch(
		/^2025｜missing｜two｜只找到 1 次，至少应有 2 次，应当最晚 2025-12-31 公开。/,
	);
	expect(of2025()[0]).toMatch(/^2025｜missing｜｜还没有公开，应当最晚 2025-12-31 公开。/);
});

test('the last day is in time, with and without a date', () => {
	const on = (today: '2026-01-31' | '2026-02-01', ...pages: ReturnType<typeof page>[]) =>
		said(verdictsOn(yearly, pages, { today }).filter(({ period }) => period === '2025'));
	expect(on('2026-01-31')).toEqual(['2025｜not-yet-due｜｜还没有公开，最晚 2026-01-31。']);
	expect(on('2026-02-01')).toEqual(['2025｜missing｜｜还没有公开，应当最晚 2026-01-31 公开。']);
	const undated = page('a', { period: '2025', dates: { formed: '2026-01-05' } });
	expect(on('2026-01-31', undated)).toEqual(['2025｜met｜a｜已经公开，期限是 2026-01-31。']);
	expect(on('2026-02-01', undated)).toEqual([
		'2025｜needs-review｜a｜网页没有写明发布日期，不能判断是否在 2026-01-31 以前公开。',
	]);
	const timely = page('a', { period: '2025', dates: { published: '2026-01-31' } });
	expect(on('2026-02-01', timely)).toEqual(['2025｜met｜a｜2026-01-31 公开，期限是 2026-01-31。']);
});
