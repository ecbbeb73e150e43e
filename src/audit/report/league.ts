import { countOutcomes } from '../judging/count-outcomes.ts';
import type { Report } from './report.ts';
import type { Outcome } from '../judging/verdict.ts';

/** The outcomes that a league table counts besides those that are met. */
export const leagueOutcomes = [
	'missing',
	'late',
	'stale',
	'unknown',
	'needs-review',
] as const satisfies Outcome[];

/** How a site stands among others. */
export interface LeagueEntry {
	report: Report;
	counts: Record<Outcome, number>;
	/** How many duties could be judged and were due: met, late, missing or stale. */
	judged: number;
	/** The part of them that is met, 0 to 1; `undefined` when none could be judged. */
	share?: number;
}

/** Sites by the share of duties met, the best first; those of which nothing could be judged last. */
export function league(reports: readonly Report[]): LeagueEntry[] {
	return reports
		.map(standing)
		.sort(
			(a, b) =>
				(b.share ?? -1) - (a.share ?? -1) ||
				a.counts.missing - b.counts.missing ||
				a.counts.late - b.counts.late ||
				a.report.site.localeCompare(b.report.site),
		);
}

function standing(report: Report): LeagueEntry {
	const counts = countOutcomes(report.verdicts);
	const judged = counts.met + counts.late + counts.missing + counts.stale;
	return { report, counts, judged, ...(judged > 0 && { share: counts.met / judged }) };
}
