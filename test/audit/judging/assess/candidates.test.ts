import { expect, test } from 'vitest';
import { underCandidates } from '../../../../src/audit/judging/assess/candidates.ts';
import { base } from '../../judge-cases.ts';
import { page } from '../judged-pages.ts';
import type { Assessment } from '../../../../src/audit/judging/assess/assessment.ts';
import type { Duty } from '../../../../src/audit/judging/duty.ts';
import type { Item } from '../../../../src/audit/judging/evidence.ts';

/** A page that only a title makes likely. */
const likely = (title: string, facts: Partial<Item> = {}): Item => ({
	url: `https://www.example.gov.cn/${title}`,
	page: page(title, { title }),
	agencies: ['bureau'],
	dates: {},
	doubt: '只有标题相符',
	...facts,
});
const missing: Assessment = { outcome: 'missing', items: [], reason: '没有找到公开的内容。' };
const titlesOf = (assessment: Assessment, items: readonly Item[], duty: Partial<Duty> = {}) => {
	const { outcome, candidates = [] } = underCandidates(assessment, { ...base, ...duty }, items);
	return [outcome, candidates.map(({ title }) => title)];
};
const yearly = { deadline: { kind: 'yearly', month: 3, day: 31, about: 'last-year' } } as const;

test('what may be there turns missing into a question for a person', () => {
	expect(titlesOf(missing, [likely('年度报告')])).toEqual(['needs-review', ['年度报告']]);
	expect(titlesOf(missing, [])).toEqual(['missing', []]);
});

test.each<[string, Item, boolean]>([
	['its title names the period', likely('2025年度报告'), true],
	['its title names another year', likely('2024年度报告'), false],
	['it states the period', likely('年度报告', { period: '2025' }), true],
	['it states another', likely('2025年度报告', { period: '2024' }), false],
	['it was formed in the year after', likely('报告', { dates: { formed: '2026-02-01' } }), true],
	['it was formed in the period', likely('报告', { dates: { formed: '2025-02-01' } }), false],
	[
		'it was published in the year after',
		likely('报告', { dates: { published: '2026-02-01' } }),
		true,
	],
	['it says nothing of a year', likely('报告'), true],
])('of a period about the year before: %s', (_, item, isOpen) => {
	const assessment: Assessment = { ...missing, period: '2025' };
	expect(titlesOf(assessment, [item], yearly)[0]).toBe(isOpen ? 'needs-review' : 'missing');
});

test.each<[Assessment['outcome'], Item['dates'], boolean]>([
	['late', { published: '2026-03-31' }, true],
	['late', { published: '2026-04-01' }, false],
	['late', {}, true],
	['stale', { published: '2026-01-02' }, true],
	['stale', { published: '2026-01-01' }, false],
	['stale', {}, true],
	['met', {}, false],
])('%s with a candidate of %j may be otherwise: %s', (outcome, dates, isOpen) => {
	const about = likely('已知', { dates: { published: '2026-01-01' }, doubt: undefined });
	const assessment: Assessment = {
		outcome,
		items: [about],
		reason: '说明。',
		about,
		due: { date: '2026-03-31', certain: true },
	};
	expect(titlesOf(assessment, [likely('可能', { dates })])[0]).toBe(
		isOpen ? 'needs-review' : outcome,
	);
});

test('what is not due yet stays so, with the candidates', () => {
	const assessment: Assessment = { outcome: 'not-yet-due', items: [], reason: '还没有到期。' };
	expect(titlesOf(assessment, [likely('年度报告')])).toEqual(['not-yet-due', ['年度报告']]);
});
