import { expect, test } from 'vitest';
import { nationalDuties } from '../../../../src/audit/duties/index.ts';
import { page, verdictsOn } from '../judged-pages.ts';
import type { PublishedPage } from '../../../../src/audit/judging/facts.ts';

const budget = nationalDuties.find(({ id }) => id === 'department-budget');

/** A budget or final accounts, published four days after it was approved. */
const paper = (kind: string, year: number, facts: Partial<PublishedPage> = {}) =>
	page(`${kind}-${year}`, {
		section: 'information',
		category: 'budget',
		kinds: [kind],
		period: String(year),
		dates:
			kind === '部门预算'
				? { approved: `${year}-02-03`, published: `${year}-02-07` }
				: { approved: `${year + 1}-09-03`, published: `${year + 1}-09-07` },
		...facts,
	});
const judged = (...pages: PublishedPage[]) =>
	verdictsOn(budget ?? {}, pages).map(({ period, outcome, reason }) => [
		period,
		outcome,
		reason.split('。')[0],
	]);

const now = [paper('部门预算', 2026), paper('部门决算', 2025)];

test('this year’s budget and last year’s accounts of the department itself, in time', () => {
	expect(judged(...now)).toEqual([['2026', 'met', '2 件都在批准或者批复日期后 20 日内公开']]);
});

test('what only this year lacks a person judges, since no page says when it was approved', () => {
	expect(judged(paper('部门决算', 2025), paper('部门预算', 2025))).toEqual([
		[
			'2026',
			'needs-review',
			'没有找到 2026 年度的部门预算，网页上看不出批准、批复的日期，不能判断期限是否已到',
		],
		['2025', 'met', '1 件都在批准或者批复日期后 20 日内公开'],
	]);
});

test('what the year before lacks too is missing', () => {
	expect(judged(paper('部门预算', 2026))).toEqual([
		['2026', 'missing', '没有找到 2024、2025 年度的部门决算'],
	]);
	expect(judged(paper('部门预算', 2024), paper('部门决算', 2025))).toEqual([
		['2026', 'missing', '没有找到 2025、2026 年度的部门预算'],
	]);
});

test.each([
	['of the category, but of no kind', { kinds: undefined }],
	['of the government', { kinds: ['政府预算'] }],
	['of another department', { agencies: ['other'] }],
	['without content', { saysNothing: true }],
])('a document %s is no budget of the department', (_, facts) => {
	expect(judged(paper('部门预算', 2026, facts))).toEqual([
		[undefined, 'missing', '没有找到公开的内容'],
	]);
});

test('a keyword and a title make a document no budget of the department', () => {
	const untyped = paper('部门预算', 2026, { kinds: undefined, keywords: ['部门预算'] });
	expect(judged(untyped)).toEqual([[undefined, 'missing', '没有找到公开的内容']]);
});

test('late stays late, whatever else is lacking this year', () => {
	const late = paper('部门预算', 2026, {
		dates: { approved: '2026-02-03', published: '2026-04-07' },
	});
	expect(judged(late, paper('部门决算', 2024))[0]?.slice(0, 2)).toEqual(['2026', 'late']);
});
