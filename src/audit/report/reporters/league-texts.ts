import { outcomes } from '../../judging/verdict.ts';
import { evidenceKinds } from '../report.ts';
import { percent } from './entries.ts';
import type { LeagueEntry, LeagueGroup } from '../league.ts';

/** The place in a league table; `—` for a site that could not be judged. */
export function rankText({ rank }: LeagueEntry): string {
	return rank === undefined ? '—' : String(rank);
}

/** The share of duties that are met, or the label `unknown` when nothing could be judged. */
export function shareText({ report, share }: LeagueEntry): string {
	return report.unjudged ? outcomes.unknown : percent(share);
}

/** The heading of a group of sites: what they are judged by. */
export function groupTitle({ kind }: LeagueGroup): string {
	if (kind === undefined) return outcomes.unknown;
	const unranked = kind === 'crawl' ? '（不下“缺失”的结论，所以不排名）' : '';
	return `判断所据：${evidenceKinds[kind]}${unranked}`;
}

/** What readers must know of the ranks; `undefined` when all judged sites rest on the same kind of evidence, and can be
 * ranked. */
export function comparisonNote(groups: readonly LeagueGroup[]): string | undefined {
	const kinds = groups.flatMap(({ kind }) => kind ?? []);
	if (kinds.length > 1)
		return '这些网站判断所据不同，履行率不能互相比较，所以分组排名，名次只在同一组内有意义。';
	return kinds[0] === 'crawl'
		? '这些网站没有站点地图，只能沿链接读取，不下“缺失”的结论，所以不排名。'
		: undefined;
}
