import type { Outcome, Verdict } from './verdict.ts';

/** The gravest first; what is not due yet says less than what was done. */
const weight: Record<Outcome, number> = {
	missing: 0,
	late: 1,
	stale: 2,
	unknown: 3,
	'needs-review': 4,
	met: 5,
	'not-yet-due': 6,
	'not-applicable': 7,
};

/** Of one agency's verdicts on one duty, the one that says how it stands; of several as grave, the first. */
export function decisiveVerdict<Judged extends Pick<Verdict, 'outcome'>>(
	verdicts: readonly Judged[],
): Judged | undefined {
	return verdicts.toSorted((a, b) => weight[a.outcome] - weight[b.outcome])[0];
}
