import { league, leagueOutcomes } from '../league.ts';
import { outcomes } from '../../judging/verdict.ts';
import { rankText, shareText } from './league-texts.ts';
import { clean } from './terminal-text.ts';
import type { Report } from '../report.ts';
import type { Paint } from './terminal-text.ts';

/** The league table of several sites, in columns. */
export function leagueTable(reports: readonly Report[], paint: Paint): string {
	const labels = leagueOutcomes.map((outcome) => outcomes[outcome]);
	const header = ['名次', '履行率', '履行/可判断', ...labels, '网站'];
	const rows = league(reports).map((standing, index) => [
		rankText(standing, index),
		shareText(standing),
		`${standing.counts.met}/${standing.judged}`,
		...leagueOutcomes.map((outcome) => String(standing.counts[outcome])),
		clean([standing.report.name, standing.report.site, standing.report.unjudged].join('  ').trim()),
	]);
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
	return [paint('bold', '网站对比'), line(header), ...rows.map(line)].join('\n');
}

/** How many columns of a terminal the text takes; a Chinese character or punctuation mark takes two. */
function columnsOf(text: string): number {
	return [...text].reduce(
		(sum, character) => sum + (/[\u1100-\uFFDC\u{20000}-\u{3FFFD}]/u.test(character) ? 2 : 1),
		0,
	);
}
