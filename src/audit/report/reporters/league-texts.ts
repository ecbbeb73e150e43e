import { outcomes } from '../../judging/verdict.ts';
import { percent } from './entries.ts';
import type { LeagueEntry } from '../league.ts';

/** The place in a league table; `—` for a site that could not be judged. */
export function rankText({ report }: LeagueEntry, index: number): string {
	return report.unjudged ? '—' : String(index + 1);
}

/** The share of duties that are met, or the label `unknown` when nothing could be judged. */
export function shareText({ report, share }: LeagueEntry): string {
	return report.unjudged ? outcomes.unknown : percent(share);
}
