import { countOutcomes } from '../judging/count-outcomes.ts';
import type { Report } from './report.ts';
import type { Outcome } from '../judging/verdict.ts';

/** The outcomes besides `met` that a league table counts. */
export const leagueOutcomes = [
	'missing',
	'late',
	'stale',
	'unknown',
	'needs-review',
] as const satisfies Outcome[];

/** A site's result among several sites. */
export interface LeagueEntry {
	report: Report;
	counts: Record<Outcome, number>;
	/** How many duties were due and could be judged: met, late, missing or stale. */
	judged: number;
	/** The share of them that is met, 0 to 1; `undefined` when none could be judged. */
	share?: number;
}

/** The sites by the share of duties met, the best first; sites for which nothing could be judged are last. */
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
