import { countOutcomes } from '../../judging/count-outcomes.ts';
import { outcomes } from '../../judging/verdict.ts';
import { dutyText, entriesByOutcome, addressOfVerdict, timingText } from './entries.ts';
import { ageText, evidenceText, ruleTitle, suspicionLabels } from './labels.ts';
import { changeLines } from './terminal-changes.ts';
import { leagueTable } from './terminal-league.ts';
import { clean, more, mostShownEntries } from './terminal-text.ts';
import type { Report } from '../report.ts';
import type { Outcome } from '../../judging/verdict.ts';
import type { VerdictEntry } from './entries.ts';
import type { Paint, TerminalStyle } from './terminal-text.ts';

const styles: Record<Outcome, TerminalStyle> = {
	missing: 'red',
	late: 'red',
	stale: 'yellow',
	unknown: 'yellow',
	'needs-review': 'yellow',
	'not-yet-due': 'dim',
	'not-applicable': 'dim',
	met: 'green',
};

/** The maximum number of duties or rules in a summary. */
const mostSummed = 20;

/** The reports for a person at a terminal, limited in length. With several sites a league table comes first. */
export function terminalReport(
	reports: readonly Report[],
	paint: Paint = (_, text) => text,
): string {
	const parts = [
		...(reports.length > 1 ? [leagueTable(reports, paint)] : []),
		...reports.map((report) => siteReport(report, paint)),
	];
	return parts.join('\n\n');
}

function siteReport(report: Report, paint: Paint): string {
	const groups = entriesByOutcome(report);
	const inFull = (outcome: Outcome) => entryLines(outcome, groups.get(outcome) ?? [], paint);
	const parts = [
		head(report, paint),
		...(report.changes ? [changeLines(report, report.changes, paint)] : []),
		inFull('missing'),
		inFull('late'),
		inFull('stale'),
		// Left out for a site that could not be judged, because every line would say the same.
		...(report.unjudged ? [] : [dutyLines('unknown', groups.get('unknown') ?? [], paint)]),
		dutyLines('needs-review', groups.get('needs-review') ?? [], paint),
		suspicionLines(report, paint),
		healthLines(report, paint),
		noteLines(report, paint),
	];
	return parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}

function head(report: Report, paint: Paint): string[] {
	const { name, site, today, pageCount, unjudged, verdicts } = report;
	const counts = countOutcomes(verdicts);
	const shown = (Object.keys(outcomes) as Outcome[]).map((outcome) => {
		const text = `${outcomes[outcome]} ${counts[outcome]}`;
		return counts[outcome] > 0 ? paint(styles[outcome], text) : text;
	});
	return [
		`${paint('bold', `公开义务核查：${clean(name)}`)}  ${clean(site)}`,
		`截至 ${today}，读取 ${pageCount} 个网页${ageText(report)}`,
		...(unjudged ? [] : [evidenceText(report)]),
		...(unjudged ? [paint('yellow', `${outcomes.unknown}：${clean(unjudged)}。`)] : []),
		shown.join('  '),
	];
}

function entryLines(outcome: Outcome, entries: readonly VerdictEntry[], paint: Paint): string[] {
	if (entries.length === 0) return [];
	const agencies = Map.groupBy(entries.slice(0, mostShownEntries), ({ verdict }) => verdict.agency);
	return [
		title(outcomes[outcome], entries.length, paint(styles[outcome], '●')),
		...[...agencies.values()].flatMap((own) => [
			`  ${paint('bold', `■ ${clean(own[0]?.agencyName ?? '')}`)}`,
			...own.flatMap(entryText),
		]),
		...more(entries.length, mostShownEntries),
	];
}

function entryText({ verdict, dutyTitle }: VerdictEntry): string[] {
	const timing = timingText(verdict);
	const first = addressOfVerdict(verdict);
	return [
		`    · ${clean(dutyText(dutyTitle, verdict.period))}${timing && `  ${timing}`}`,
		`      说明：${clean(verdict.reason)}`,
		...(first ? [`      网页：${clean(first)}`] : []),
	];
}

/** The lines of one outcome, duty by duty. */
function dutyLines(outcome: Outcome, entries: readonly VerdictEntry[], paint: Paint): string[] {
	if (entries.length === 0) return [];
	const duties = [...Map.groupBy(entries, ({ verdict }) => verdict.duty).values()].sort(
		(a, b) => b.length - a.length,
	);
	return [
		title(outcomes[outcome], entries.length, paint(styles[outcome], '●')),
		...duties
			.slice(0, mostSummed)
			.map(
				([first, ...others]) =>
					`  · ${clean(first?.dutyTitle ?? '')}${others.length > 0 ? ` ×${others.length + 1}` : ''}：${clean(first?.verdict.reason ?? '')}`,
			),
		...more(duties.length, mostSummed),
	];
}

function suspicionLines({ suspicions }: Report, paint: Paint): string[] {
	if (suspicions.length === 0) return [];
	return [
		title('日期可疑', suspicions.length, paint('yellow', '●')),
		...suspicions
			.slice(0, mostShownEntries)
			.flatMap(({ kind, message, url }) => [
				`  · ${suspicionLabels[kind]}：${clean(message)}`,
				`    网页：${clean(url)}`,
			]),
		...more(suspicions.length, mostShownEntries),
	];
}

function healthLines({ health }: Report, paint: Paint): string[] {
	if (health.length === 0) return [];
	const rules = [...Map.groupBy(health, ({ rule }) => ruleTitle(rule))];
	return [
		title('网站健康', health.length, paint('yellow', '●')),
		...rules.slice(0, mostSummed).flatMap(([rule, found]) => {
			const [first] = found;
			return [
				`  · ${clean(rule)} ${found.length} 处，例如：${clean(first?.message ?? '')}`,
				...(first?.url ? [`    网页：${clean(first.url)}`] : []),
			];
		}),
		...more(rules.length, mostSummed),
	];
}

function noteLines({ notes }: Report, paint: Paint): string[] {
	if (notes.length === 0) return [];
	return [paint('bold', '没有核查的'), ...notes.map((note) => `  · ${clean(note)}`)];
}

function title(text: string, count: number, mark: string): string {
	return `${mark} ${text}（${count}）`;
}
