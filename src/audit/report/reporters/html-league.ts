import { outcomes } from '../../judging/verdict.ts';
import { league, leagueOutcomes } from '../league.ts';
import { escapedHtml, table } from './html-parts.ts';
import { comparisonNote, groupTitle, rankText, shareText } from './league-texts.ts';
import type { LeagueEntry } from '../league.ts';
import type { Report } from '../report.ts';

/** The league table of several sites: a table for each kind of evidence. */
export function htmlLeague(reports: readonly Report[]): string {
	const groups = league(reports);
	const note = comparisonNote(groups);
	const tables = groups.map((group) => {
		const title = groupTitle(group);
		const heading = note ? `<h2>${escapedHtml(title)}</h2>\n` : '';
		return `${heading}${groupTable(`网站对比：${title}`, group.entries, reports)}`;
	});
	return [...(note ? [`<p>${escapedHtml(note)}</p>`] : []), ...tables].join('\n');
}

function groupTable(
	label: string,
	entries: readonly LeagueEntry[],
	reports: readonly Report[],
): string {
	return table({
		label,
		header: [
			...['名次', '网站', '履行率', '已履行/可判断'],
			...leagueOutcomes.map((outcome) => outcomes[outcome]),
		],
		rows: entries.map((standing) => [
			rankText(standing),
			`<a href="#site-${reports.indexOf(standing.report) + 1}">${escapedHtml(standing.report.name)}</a>`,
			shareText(standing),
			`${standing.counts.met}/${standing.judged}`,
			...leagueOutcomes.map((outcome) => String(standing.counts[outcome])),
		]),
	});
}
