import type { Outcome, Verdict } from './verdict.ts';

/** The most serious outcome first; `not-yet-due` counts less than `met`. */
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

/** The verdict that represents all of one agency's verdicts on one duty: the most serious; among equals, the first. */
export function decisiveVerdict<Judged extends Pick<Verdict, 'outcome'>>(
	verdicts: readonly Judged[],
): Judged | undefined {
	return verdicts.toSorted((a, b) => weight[a.outcome] - weight[b.outcome])[0];
}
