import { countOutcomes } from '../judging/count-outcomes.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { evidenceKinds } from './report.ts';
import type { EvidenceKind, Report } from './report.ts';
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
	/**
	 * Its place among the sites judged by the same kind of evidence, from 1; `undefined` when nothing could be judged, and
	 * for crawled sites, of which nothing counts as missing.
	 */
	rank?: number;
	counts: Record<Outcome, number>;
	/** How many duties were due and could be judged: met, late, missing or stale. */
	judged: number;
	/** The share of them that is met, 0 to 1; `undefined` when none could be judged. */
	share?: number;
}

/** Sites judged by the same kind of evidence, the best first; without a kind, sites that could not be judged. */
export interface LeagueGroup {
	kind?: EvidenceKind;
	entries: readonly LeagueEntry[];
}

/**
 * The sites by the share of duties met, the best first, apart for each kind of evidence: of a site whose pages state
 * their facts more can be seen than of one whose titles are all there is, so their shares are not compared.
 */
export function league(reports: readonly Report[]): LeagueGroup[] {
	const judged = Map.groupBy(
		reports.filter(({ unjudged }) => unjudged === undefined),
		({ evidenceKind }) => evidenceKind,
	);
	const unjudged = reports.filter((report) => report.unjudged !== undefined);
	const kinds = (Object.keys(evidenceKinds) as EvidenceKind[]).filter((kind) => judged.has(kind));
	return [
		...kinds.map((kind) => ({ kind, entries: placed(kind, judged.get(kind) ?? []) })),
		...(unjudged.length > 0 ? [{ entries: ordered(unjudged) }] : []),
	];
}

function placed(kind: EvidenceKind, reports: readonly Report[]): LeagueEntry[] {
	return ordered(reports).map((entry, index) =>
		kind === 'crawl' || entry.share === undefined ? entry : { ...entry, rank: index + 1 },
	);
}

function ordered(reports: readonly Report[]): LeagueEntry[] {
	return reports
		.map(standing)
		.sort(
			(a, b) =>
				(b.share ?? -1) - (a.share ?? -1) ||
				a.counts.missing - b.counts.missing ||
				a.counts.late - b.counts.late ||
				compareText(a.report.site, b.report.site),
		);
}

function standing(report: Report): LeagueEntry {
	const counts = countOutcomes(report.verdicts);
	const judged = counts.met + counts.late + counts.missing + counts.stale;
	return { report, counts, judged, ...(judged > 0 && { share: counts.met / judged }) };
}
