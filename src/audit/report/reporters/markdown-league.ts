import { outcomes } from '../../judging/verdict.ts';
import { league, leagueOutcomes } from '../league.ts';
import { comparisonNote, groupTitle, rankText, shareText } from './league-texts.ts';
import { escapedReportText, markdownLink, reportTable } from './markdown-parts.ts';
import type { LeagueEntry } from '../league.ts';
import type { Report } from '../report.ts';

/** The league table of several sites: a table for each kind of evidence. */
export function markdownLeague(reports: readonly Report[]): string[] {
	const groups = league(reports);
	const note = comparisonNote(groups);
	return [
		...(note ? [note] : []),
		...groups.flatMap((group) => [
			...(note ? [`## ${groupTitle(group)}`] : []),
			groupTable(group.entries),
		]),
	];
}

function groupTable(entries: readonly LeagueEntry[]): string {
	return reportTable(
		[
			...['名次', '网站', '履行率', '已履行/可判断'],
			...leagueOutcomes.map((outcome) => outcomes[outcome]),
		],
		entries.map((standing) => [
			rankText(standing),
			`${escapedReportText(standing.report.name)} ${markdownLink(standing.report.site)}`,
			shareText(standing),
			`${standing.counts.met}/${standing.judged}`,
			...leagueOutcomes.map((outcome) => String(standing.counts[outcome])),
		]),
	).text;
}
