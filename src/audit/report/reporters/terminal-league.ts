import { league, leagueOutcomes } from '../league.ts';
import { outcomes } from '../../judging/verdict.ts';
import { comparisonNote, groupTitle, rankText, shareText } from './league-texts.ts';
import { clean } from './terminal-text.ts';
import type { LeagueEntry } from '../league.ts';
import type { Report } from '../report.ts';
import type { Paint } from './terminal-text.ts';

/** The league table of several sites, in columns; with a heading for each kind of evidence if there are several. */
export function leagueTable(reports: readonly Report[], paint: Paint): string {
	const labels = leagueOutcomes.map((outcome) => outcomes[outcome]);
	const header = ['名次', '履行率', '履行/可判断', ...labels, '网站'];
	const groups = league(reports).map((group) => ({
		title: groupTitle(group),
		isJudged: group.kind !== undefined,
		rows: group.entries.map(rowOf),
	}));
	const rows = groups.flatMap((group) => group.rows);
	const widths = header.map((_, column) =>
		Math.max(...[header, ...rows].map((row) => columnsOf(row[column] ?? ''))),
	);
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) =>
				column === row.length - 1
					? cell
					: `${' '.repeat((widths[column] ?? 0) - columnsOf(cell))}${cell}`,
			)
			.join('  ');
	const note = comparisonNote(league(reports));
	return [
		paint('bold', '网站对比'),
		...(note ? [note] : []),
		line(header),
		...groups.flatMap(({ title, isJudged, rows: own }) => [
			...(note && isJudged ? [paint('bold', title)] : []),
			...own.map(line),
		]),
	].join('\n');
}

function rowOf(entry: LeagueEntry): string[] {
	const { name, site, unjudged } = entry.report;
	return [
		rankText(entry),
		shareText(entry),
		`${entry.counts.met}/${entry.judged}`,
		...leagueOutcomes.map((outcome) => String(entry.counts[outcome])),
		clean([name, site, unjudged].join('  ').trim()),
	];
}

/** How many columns of a terminal the text takes; a Chinese character or punctuation mark takes two. */
function columnsOf(text: string): number {
	return [...text].reduce(
		(sum, character) => sum + (/[\u1100-\uFFDC\u{20000}-\u{3FFFD}]/u.test(character) ? 2 : 1),
		0,
	);
}
