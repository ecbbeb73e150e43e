import type { Duty } from '../../src/audit/judging/duty.ts';
import type { Report } from '../../src/audit/report/report.ts';
import type { Outcome, Verdict } from '../../src/audit/judging/verdict.ts';

/** Characters that mean something to one form of report or another. */
export const nasty = '甲|乙 <b>"丙"</b> & `丁`\n::error::戊%，己: \u001b[31m*庚*';

const site = 'https://www.example.gov.cn/';

/** A report with every outcome, of two agencies, in which strangers' text is as nasty as can be. */
export function sampleReport(changed: Partial<Report> = {}): Report {
	return {
		format: 1,
		site,
		name: '虚构县人民政府',
		today: '2026-11-22',
		pageCount: 12,
		evidenceKind: 'facts',
		verdicts: [
			verdict('missing', {
				duty: 'annual-report',
				agency: 'finance',
				period: '2025',
				due: '2026-01-31',
				daysLate: 200,
				reason: nasty,
			}),
			verdict('late', {
				duty: 'annual-report',
				agency: 'county',
				period: '2025',
				due: '2026-01-31',
				published: '2026-02-03',
				daysLate: 2,
				evidence: [`${site}reports/2025/`],
				itemCount: 1,
			}),
			verdict('stale', { duty: 'news', agency: 'county', evidence: ['javascript:alert(1)'] }),
			verdict('unknown', { duty: 'annual-report', agency: 'finance', period: '2026' }),
			verdict('needs-review', { duty: 'guide', agency: 'finance' }),
			verdict('not-yet-due', { duty: 'annual-report', agency: 'county', period: '2026' }),
			verdict('not-applicable', { duty: 'news', agency: 'finance' }),
			verdict('met', {
				duty: 'guide',
				agency: 'county',
				evidence: [`${site}%E6%8C%87%E5%8D%97/?a=1&b="2"`],
				itemCount: 11,
			}),
		],
		suspicions: [
			{ url: `${site}a/`, kind: 'moved-backwards', message: `发布日期被改早${nasty}` },
			{ url: `${site}b/`, kind: 'in-future', message: '发布日期在将来' },
		],
		health: [
			{ rule: 'empty-columns', url: `${site}c/`, message: nasty, severity: 'error' },
			{ rule: 'empty-columns', url: `${site}d/`, message: '栏目没有内容', severity: 'error' },
			{ rule: 'site-code', message: '没有网站标识码', severity: 'warning' },
		],
		notes: [`有 3 个网页没有读到${nasty}`],
		duties: [
			duty('annual-report', '政府信息公开工作年度报告', '政府信息公开条例'),
			duty('guide', `公开指南${nasty}`, '政府信息公开条例'),
			duty('news', '政务动态', '政府网站发展指引'),
		],
		agencies: [
			{ id: 'county', name: '虚构县人民政府', level: 'county', functions: [] },
			{ id: 'finance', name: '=财政局<script>', level: 'department', functions: [] },
		],
		publications: { [`${site}reports/2025/`]: '2026-02-03' },
		...changed,
	};
}

export function verdict(outcome: Outcome, facts: Partial<Verdict> & { duty: string }): Verdict {
	return { outcome, evidence: [], itemCount: 0, reason: `理由：${facts.duty}`, ...facts };
}

export function duty(id: string, title: string, instrument: string): Duty {
	return {
		id,
		title,
		basis: [{ instrument, article: '第十二条' }],
		levels: ['county', 'department'],
		criterion: { kind: 'exists' },
		deadline: { kind: 'standing' },
		evidence: [{ section: 'information', title }],
	};
}
