import { everyDay } from './day.ts';
import { sampleOutcomeCounts } from './statuses.ts';
import type { Outcome, Verdict } from '../../audit/judging/verdict.ts';

const government = { label: '示例县人民政府', href: '#duties' };
const finance = { label: '示例县财政局', href: '#duties' };
const annualReport = { label: '政府信息公开工作年度报告', href: '#duties' };

/**
 * One verdict of each outcome: with and without a day, with days that are estimated, with more evidence than is shown.
 */
export const sampleVerdicts = [
	shown('missing', { due: '2026-01-31', reason: '到期没有公开，也没有找到可以代替的网页。' }),
	shown('late', {
		due: '2026-01-31',
		published: '2026-03-09',
		daysLate: 22,
		reason: '2026年3月9日公开，晚了 22 个工作日。',
	}),
	shown('not-yet-due', { due: '2027-02-03', dueCertain: false, reason: '还没有到最后一天。' }),
	shown('met', {
		due: '2026-01-31',
		published: '2026-01-20',
		reason: '在期限以内公开，内容齐全。',
	}),
];

export const verdictEntries = sampleVerdicts.map((verdict, index) => ({
	...verdict,
	heading: verdict.duty,
	besides: index === 1 ? verdict.agency : undefined,
	isListed: everyDay(true),
}));

/** Enough agencies for sorting and filtering. */
export const agencyCounts = Array.from({ length: 10 }, (_, index) => ({
	href: '#duties',
	name: index === 0 ? '示例县人民政府' : `示例县第${'一二三四五六七八九'[index - 1]}局`,
	counts: everyDay(
		index === 0 ? sampleOutcomeCounts : { ...sampleOutcomeCounts, missing: 0, late: index },
	),
}));

export const coming = (
	[
		['2026-12-01', true, 4],
		['2027-02-03', false, 1],
	] as const
).map(([due, certain, count]) => ({
	entry: {
		due,
		certain,
		link: annualReport,
		period: '2026',
		agencies: ['县政府', '县财政局', '县民政局', '县教育局']
			.slice(0, count)
			.map((shortName) => ({ href: '#duties', shortName })),
	},
	isListed: everyDay(true),
	isPast: everyDay(false),
}));

export const sampleYear = [
	{
		month: 1,
		days: [{ day: 31, duties: [annualReport, { label: '行政执法数据', href: '#duties' }] }],
	},
	{ month: 2, days: [] },
	{ month: 3, days: [{ day: 31, duties: [{ label: '县政府年度报告', href: '#duties' }] }] },
];

/** The outcomes of each duty by agency: every outcome, and an agency without the duty. */
const outcomesOfDuties: readonly (readonly (Outcome | undefined)[])[] = [
	['missing', 'late'],
	['stale', 'needs-review'],
	['not-yet-due', 'not-applicable'],
	['met', undefined],
];

export const sampleMatrix = {
	level: 'county' as const,
	title: '县级人民政府和部门',
	agencies: ['县政府', '县财政局'].map((shortName) => ({ href: '#duties', shortName })),
	fields: [
		{
			title: '政府信息公开',
			rows: outcomesOfDuties.map((outcomes) => ({
				title: annualReport.label,
				href: '#duties',
				cells: outcomes.map(
					(outcome) => outcome && { outcome: everyDay(outcome), href: '#duties' },
				),
			})),
		},
	],
};

function shown(outcome: Outcome, about: Pick<Verdict, 'reason'> & Partial<Verdict>) {
	const hasEvidence = outcome === 'late' || outcome === 'met';
	return {
		duty: annualReport,
		agency: outcome === 'met' ? finance : government,
		period: '2025 年度',
		verdict: {
			duty: 'annual-report',
			period: '2025',
			outcome,
			evidence: [],
			itemCount: 1,
			...about,
		},
		verdictByDay: everyDay({ outcome, reason: about.reason }),
		evidence: hasEvidence ? [{ label: '2025年政府信息公开工作年度报告', href: '#duties' }] : [],
		more: outcome === 'met' ? 2 : 0,
		candidates: outcome === 'missing' ? [{ ...annualReport, why: '标题相符，内容没有核对' }] : [],
	};
}
