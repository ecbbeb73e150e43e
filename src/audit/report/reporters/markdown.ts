import { countOutcomes } from '../../judging/count-outcomes.ts';
import { changeKinds } from '../report.ts';
import { outcomes } from '../../judging/verdict.ts';
import {
	changeText,
	dutyText,
	entriesByOutcome,
	namesIn,
	addressOfVerdict,
	timingText,
} from './entries.ts';
import {
	ageText,
	caveat,
	evidenceText,
	ruleTitle,
	severityLabels,
	suspicionLabels,
} from './labels.ts';
import { markdownLeague } from './markdown-league.ts';
import { escapedReportText, markdownLink, markdownSection, reportTable } from './markdown-parts.ts';
import type { MarkdownTable } from './markdown-parts.ts';
import type { Changes, Report } from '../report.ts';
import type { Outcome } from '../../judging/verdict.ts';
import type { VerdictEntry } from './entries.ts';

/** The outcomes that a person should act on, each with a table of its own. */
const shown = ['missing', 'late', 'stale', 'unknown', 'needs-review'] as const;

/**
 * The reports as Markdown with tables (GFM), for example for a job summary. With several sites a league table comes
 * first.
 */
export function markdownReport(reports: readonly Report[]): string {
	const parts = [
		...(reports.length > 1 ? ['# 公开义务核查：网站对比', ...markdownLeague(reports)] : []),
		...reports.flatMap(siteParts),
		escapedReportText(caveat),
	];
	return `${parts.join('\n\n')}\n`;
}

function siteParts(report: Report): string[] {
	const groups = entriesByOutcome(report);
	const { suspicions, health, notes, changes, unjudged } = report;
	return [
		`# 公开义务核查：${escapedReportText(report.name)}`,
		`${markdownLink(report.site)}，截至 ${report.today}，读取 ${report.pageCount} 个网页${ageText(report)}。${evidenceText(report)}`,
		...(unjudged ? [`**${outcomes.unknown}**：${escapedReportText(unjudged)}。`] : []),
		countTable(report),
		...(changes ? changeParts(report, changes) : []),
		...shown.flatMap((outcome) =>
			markdownSection(outcomes[outcome], verdictTable(groups, outcome)),
		),
		...markdownSection(
			'日期可疑',
			reportTable(
				['网页', '情况', '说明'],
				suspicions.map(({ url, kind, message }) => [
					markdownLink(url),
					suspicionLabels[kind],
					escapedReportText(message),
				]),
			),
		),
		...markdownSection(
			'网站健康',
			reportTable(
				['规则', '程度', '说明', '位置'],
				health.map(({ rule, severity, message, url }) => [
					escapedReportText(ruleTitle(rule)),
					severityLabels[severity],
					escapedReportText(message),
					url ? markdownLink(url) : '',
				]),
			),
		),
		...(notes.length > 0
			? ['## 没有核查的', notes.map((note) => `- ${escapedReportText(note)}`).join('\n')]
			: []),
	];
}

function countTable({ verdicts }: Report): string {
	const counts = countOutcomes(verdicts);
	return reportTable(Object.values(outcomes), [Object.values(counts).map(String)]).text;
}

function verdictTable(
	groups: ReadonlyMap<Outcome, readonly VerdictEntry[]>,
	outcome: Outcome,
): MarkdownTable {
	return reportTable(
		['机构', '义务', '期限', '说明', '网页'],
		(groups.get(outcome) ?? []).map(({ verdict, agencyName, dutyTitle }) => [
			escapedReportText(agencyName),
			escapedReportText(dutyText(dutyTitle, verdict.period)),
			escapedReportText(timingText(verdict)),
			escapedReportText(verdict.reason),
			addressOfVerdict(verdict) ? markdownLink(addressOfVerdict(verdict)) : '',
		]),
	);
}

function changeParts(report: Report, changes: Changes): string[] {
	const names = namesIn(report);
	const rows = (Object.keys(changeKinds) as (keyof typeof changeKinds)[]).flatMap((kind) =>
		changes.verdicts
			.filter((change) => change.kind === kind)
			.map((change) => [
				changeKinds[kind],
				escapedReportText(names.agency(change.agency)),
				escapedReportText(dutyText(names.duty(change.duty), change.period)),
				changeText(change),
			]),
	);
	const gone = [
		['不再核查的义务', changes.goneDuties],
		['不再出现的机构', changes.goneAgencies],
		['不再出现的网页和条目', changes.gonePages],
	] as const;
	const items = gone.flatMap(([title, names]) =>
		reportTable(
			[title],
			names.map((name) => [escapedReportText(name)]),
		),
	);
	const tables = [reportTable(['变化', '机构', '义务', '结论'], rows), ...items];
	const filled = tables.filter(({ count }) => count > 0).map(({ text }) => text);
	return [`## 与 ${changes.since} 相比`, ...(filled.length > 0 ? filled : ['结论没有变化。'])];
}
