import { countOutcomes } from '../../judging/count-outcomes.ts';
import { league, leagueOutcomes } from '../league.ts';
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
import { caveat, ruleTitle, severityLabels, suspicionLabels } from './labels.ts';
import { rankText, shareText } from './league-texts.ts';
import type { Changes, Report } from '../report.ts';
import type { Outcome } from '../../judging/verdict.ts';
import type { VerdictEntry } from './entries.ts';

/** The maximum number of rows in one table; the HTML report has all. */
const mostRows = 200;

/** The outcomes that a person should act on, each with a table of its own. */
const shown = ['missing', 'late', 'stale', 'unknown', 'needs-review'] as const;

/**
 * The reports as Markdown with tables (GFM), for example for a job summary. With several sites a league table comes
 * first.
 */
export function markdownReport(reports: readonly Report[]): string {
	const parts = [
		...(reports.length > 1 ? ['# 公开义务核查：网站对比', leagueTable(reports)] : []),
		...reports.flatMap(siteParts),
		escaped(caveat),
	];
	return `${parts.join('\n\n')}\n`;
}

function siteParts(report: Report): string[] {
	const groups = entriesByOutcome(report);
	const { suspicions, health, notes, changes, unjudged } = report;
	return [
		`# 公开义务核查：${escaped(report.name)}`,
		`${link(report.site)}，截至 ${report.today}，读取 ${report.pageCount} 个网页。`,
		...(unjudged ? [`**${outcomes.unknown}**：${escaped(unjudged)}。`] : []),
		countTable(report),
		...(changes ? changeParts(report, changes) : []),
		...shown.flatMap((outcome) => section(outcomes[outcome], verdictTable(groups, outcome))),
		...section(
			'日期可疑',
			table(
				['网页', '情况', '说明'],
				suspicions.map(({ url, kind, message }) => [
					link(url),
					suspicionLabels[kind],
					escaped(message),
				]),
			),
		),
		...section(
			'网站健康',
			table(
				['规则', '程度', '说明', '位置'],
				health.map(({ rule, severity, message, url }) => [
					escaped(ruleTitle(rule)),
					severityLabels[severity],
					escaped(message),
					url ? link(url) : '',
				]),
			),
		),
		...(notes.length > 0
			? ['## 没有核查的', notes.map((note) => `- ${escaped(note)}`).join('\n')]
			: []),
	];
}

function countTable({ verdicts }: Report): string {
	const counts = countOutcomes(verdicts);
	return table(Object.values(outcomes), [Object.values(counts).map(String)]).text;
}

function verdictTable(
	groups: ReadonlyMap<Outcome, readonly VerdictEntry[]>,
	outcome: Outcome,
): Table {
	return table(
		['机构', '义务', '期限', '说明', '网页'],
		(groups.get(outcome) ?? []).map(({ verdict, agencyName, dutyTitle }) => [
			escaped(agencyName),
			escaped(dutyText(dutyTitle, verdict.period)),
			escaped(timingText(verdict)),
			escaped(verdict.reason),
			addressOfVerdict(verdict) ? link(addressOfVerdict(verdict)) : '',
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
				escaped(names.agency(change.agency)),
				escaped(dutyText(names.duty(change.duty), change.period)),
				changeText(change),
			]),
	);
	const gone = [
		['不再核查的义务', changes.goneDuties],
		['不再出现的机构', changes.goneAgencies],
		['不再出现的网页和条目', changes.gonePages],
	] as const;
	const items = gone.flatMap(([title, names]) =>
		table(
			[title],
			names.map((name) => [escaped(name)]),
		),
	);
	const tables = [table(['变化', '机构', '义务', '结论'], rows), ...items];
	const filled = tables.filter(({ count }) => count > 0).map(({ text }) => text);
	return [`## 与 ${changes.since} 相比`, ...(filled.length > 0 ? filled : ['结论没有变化。'])];
}

function leagueTable(reports: readonly Report[]): string {
	return table(
		[
			...['名次', '网站', '履行率', '已履行/可判断'],
			...leagueOutcomes.map((outcome) => outcomes[outcome]),
		],
		league(reports).map((standing, index) => [
			rankText(standing, index),
			`${escaped(standing.report.name)} ${link(standing.report.site)}`,
			shareText(standing),
			`${standing.counts.met}/${standing.judged}`,
			...leagueOutcomes.map((outcome) => String(standing.counts[outcome])),
		]),
	).text;
}

interface Table {
	text: string;
	count: number;
}

function section(title: string, { text, count }: Table): string[] {
	return count > 0 ? [`## ${title}（${count}）`, text] : [];
}

/** A table; its cells are already Markdown. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): Table {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const lines = [line(header), line(header.map(() => '---')), ...rows.slice(0, mostRows).map(line)];
	const more =
		rows.length > mostRows ? `\n\n另有 ${rows.length - mostRows} 条，见网页版报告（--html）。` : '';
	return { text: `${lines.join('\n')}${more}`, count: rows.length };
}

/** Escapes text for Markdown, on one line, also within a table. */
function escaped(text: string): string {
	return text
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.trim()
		.replace(/[\\`*_[\]|~]/g, '\\$&')
		.replace(/[<>&]/g, (character) => htmlEntities[character] ?? '')
		.replace(/^(\d*)([-+#.)])/, '$1\\$2');
}

const htmlEntities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/** A link for a web address; any other address as plain text. */
function link(url: string): string {
	const safe = url.replace(/[\s<>|\\`]/g, (character) => encodeURIComponent(character));
	return /^https?:\/\//.test(safe) ? `<${safe}>` : escaped(url);
}
