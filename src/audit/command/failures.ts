import type { Report } from '../report/report.ts';
import type { Outcome } from '../judging/verdict.ts';

/** A value of `--fail-on` → whether a report fails by it. */
export const failures = {
	missing: has('missing'),
	late: has('late'),
	stale: has('stale'),
	'needs-review': has('needs-review'),
	suspect: ({ suspicions }: Report) => suspicions.length > 0,
	health: ({ health }: Report) => health.some(({ severity }) => severity === 'error'),
} as const;

export type Failure = keyof typeof failures;

function has(wanted: Outcome): (report: Report) => boolean {
	return ({ verdicts }) => verdicts.some(({ outcome }) => outcome === wanted);
}
