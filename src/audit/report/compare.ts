import type { EarlierReport } from './earlier-report.ts';
import type { Change, Changes, Report } from './report.ts';
import type { Outcome } from '../judging/verdict.ts';

/** How serious an outcome is; an outcome that is no fault of the county counts 0. */
const gravity: Record<Outcome, number> = {
	missing: 3,
	late: 2,
	stale: 1,
	unknown: 0,
	'needs-review': 0,
	'not-yet-due': 0,
	'not-applicable': 0,
	met: 0,
};

type Known = EarlierReport['verdicts'][number];

/**
 * The changes between two audits of a site. A verdict without fault that is new or gone is no change, because that
 * happens every year. `isThere` tells whether the site still has the page or row at an address, even if it was not
 * read.
 */
export function compare(
	earlier: EarlierReport,
	report: Report,
	isThere: (url: string) => boolean,
): Changes {
	const goneDuties = missingFrom(earlier.duties, report.duties);
	const goneAgencies = missingFrom(earlier.agencies, report.agencies);
	const goneIds = new Set([...goneDuties, ...goneAgencies].map(({ id }) => id));
	const before = new Map(earlier.verdicts.map((verdict) => [keyOf(verdict), verdict]));
	const after = new Map(report.verdicts.map((verdict) => [keyOf(verdict), verdict]));
	const now = report.verdicts.flatMap(
		(verdict) => changeOf(before.get(keyOf(verdict)), verdict) ?? [],
	);
	// Verdicts of a duty or agency that is gone are left out: `goneDuties` and `goneAgencies` already say it.
	const gone = earlier.verdicts
		.filter((verdict) => gravity[verdict.outcome] > 0 && !after.has(keyOf(verdict)))
		.filter(({ duty, agency = '' }) => !goneIds.has(duty) && !goneIds.has(agency))
		.map(({ outcome, ...verdict }) => changed(verdict, { kind: 'gone', before: outcome }));
	return {
		since: earlier.today,
		verdicts: [...now, ...gone],
		goneDuties: goneDuties.map(({ title }) => title),
		goneAgencies: goneAgencies.map(({ name }) => name),
		gonePages: Object.keys(earlier.publications).filter((url) => !isThere(url)),
	};
}

function changeOf(before: Known | undefined, now: Known): Change | undefined {
	if (!before)
		return gravity[now.outcome] > 0
			? changed(now, { kind: 'worse', after: now.outcome })
			: undefined;
	if (before.outcome === now.outcome) return undefined;
	return changed(now, {
		kind: kindOf(before.outcome, now.outcome),
		before: before.outcome,
		after: now.outcome,
	});
}

/**
 * Only publishing mends a fault. A fault that was declared not applicable, that a person must judge now, or that could
 * not be judged is of the kind `other`.
 */
function kindOf(before: Outcome, now: Outcome): Change['kind'] {
	const difference = gravity[now] - gravity[before];
	if (difference > 0) return 'worse';
	return difference < 0 && (now === 'met' || gravity[now] > 0) ? 'better' : 'other';
}

function changed(
	{ duty, agency, period }: Omit<Known, 'outcome'>,
	change: Pick<Change, 'kind' | 'before' | 'after'>,
): Change {
	return { duty, ...(agency && { agency }), ...(period && { period }), ...change };
}

function missingFrom<Named extends { id: string }>(
	known: readonly Named[],
	now: readonly { id: string }[],
): Named[] {
	const ids = new Set(now.map(({ id }) => id));
	return known.filter(({ id }) => !ids.has(id));
}

function keyOf({ duty, agency, period }: Omit<Known, 'outcome'>): string {
	return JSON.stringify([duty, agency, period]);
}
