import { countOutcomes } from '../../judging/count-outcomes.ts';
import { outcomes } from '../../judging/verdict.ts';
import { dutyText, entriesByOutcome, timingText } from './entries.ts';
import { changePart } from './html-changes.ts';
import { htmlLeague } from './html-league.ts';
import { escapedHtml, webLink, list, section, table } from './html-parts.ts';
import { htmlStyle } from './html-style.ts';
import {
	ageText,
	caveat,
	evidenceText,
	ruleTitle,
	severityLabels,
	suspicionLabels,
} from './labels.ts';
import { matrixHtml } from './matrix.ts';
import type { Report } from '../report.ts';
import type { Outcome } from '../../judging/verdict.ts';
import type { VerdictEntry } from './entries.ts';

/** The maximum number of addresses of evidence, and of candidates, of one verdict. */
const mostAddresses = 10;

/** The outcomes that a person should act on; the other outcomes are closed. */
const open: readonly Outcome[] = ['missing', 'late', 'stale', 'unknown', 'needs-review'];

/**
 * The reports as one HTML file without scripts or other files, suitable for print; it has every verdict and finding. With several
 * sites a league table comes first.
 */
export function htmlReport(reports: readonly Report[]): string {
	const [only, ...others] = reports;
	const isOne = only !== undefined && others.length === 0;
	const title = isOne ? `公开义务核查：${only.name}` : '公开义务核查：网站对比';
	const sites = isOne
		? siteParts(only).join('\n')
		: reports
				.map(
					(report, index) =>
						`<section id="site-${index + 1}"><h2>${escapedHtml(report.name)}</h2>\n${siteParts(report).join('\n')}</section>`,
				)
				.join('\n');
	return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapedHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escapedHtml(title)}</h1>
${isOne ? '' : htmlLeague(reports)}
${sites}
<p class="muted">${escapedHtml(caveat)}</p>
</main>
</body>
</html>
`;
}

function siteParts(report: Report): string[] {
	const groups = entriesByOutcome(report);
	const { site, today, pageCount, unjudged, suspicions, health, notes, changes } = report;
	const verdictParts = [...groups].map(([outcome, entries]) =>
		section(
			{ title: outcomes[outcome], count: entries.length, isFolded: !open.includes(outcome) },
			verdictTable(`${report.name}：${outcomes[outcome]}`, entries),
		),
	);
	return [
		`<p>${webLink(site)}，截至 <time datetime="${escapedHtml(today)}">${escapedHtml(today)}</time>，读取 ${pageCount} 个网页${escapedHtml(ageText(report))}。${evidenceText(report)}</p>`,
		...(unjudged
			? [`<p><strong class="unknown">${outcomes.unknown}</strong>：${escapedHtml(unjudged)}。</p>`]
			: []),
		countList(report),
		...(changes ? [changePart(report, changes)] : []),
		matrixHtml(report),
		...verdictParts,
		section(
			{ title: '日期可疑', count: suspicions.length },
			table({
				label: `${report.name}：日期可疑`,
				header: ['网页', '情况', '说明'],
				rows: suspicions.map(({ url, kind, message }) => [
					webLink(url),
					suspicionLabels[kind],
					escapedHtml(message),
				]),
			}),
		),
		section(
			{ title: '网站健康', count: health.length },
			table({
				label: `${report.name}：网站健康`,
				header: ['规则', '程度', '说明', '位置'],
				rows: health.map(({ rule, severity, message, url }) => [
					escapedHtml(ruleTitle(rule)),
					severityLabels[severity],
					escapedHtml(message),
					url ? webLink(url) : '',
				]),
			}),
		),
		section({ title: '没有核查的', count: notes.length }, list(notes.map(escapedHtml))),
	];
}

function countList({ verdicts }: Report): string {
	const counts = countOutcomes(verdicts);
	const items = (Object.keys(outcomes) as Outcome[]).map(
		(outcome) =>
			`<li class="${outcome}"><strong>${counts[outcome]}</strong> ${outcomes[outcome]}</li>`,
	);
	return `<ul class="counts">${items.join('')}</ul>`;
}

function verdictTable(label: string, entries: readonly VerdictEntry[]): string {
	return table({
		label,
		header: ['机构', '义务和依据', '期限', '说明', '网页'],
		rows: entries.map(({ verdict, agencyName, dutyTitle, basis }) => [
			escapedHtml(agencyName),
			`${escapedHtml(dutyText(dutyTitle, verdict.period))}<br><small class="muted">${escapedHtml(basis)}</small>`,
			escapedHtml(timingText(verdict)),
			escapedHtml(verdict.reason),
			evidenceCell(verdict),
		]),
	});
}

function evidenceCell({ evidence, candidates = [] }: VerdictEntry['verdict']): string {
	return [
		...evidence.slice(0, mostAddresses).map(webLink),
		...rest(evidence.length),
		...candidates
			.slice(0, mostAddresses)
			.map(({ url, why }) => `待核对：${webLink(url)}（${escapedHtml(why)}）`),
		...rest(candidates.length),
	].join('<br>');
}

function rest(count: number): string[] {
	return count > mostAddresses ? [`共 ${count} 件，全部见 --json 或者 --csv 的报告`] : [];
}
