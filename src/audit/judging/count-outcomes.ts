import { outcomes } from './verdict.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** How many verdicts have each outcome, in the order of `outcomes`. */
export function countOutcomes(
	verdicts: readonly Pick<Verdict, 'outcome'>[],
): Record<Outcome, number> {
	const counts = Object.fromEntries(Object.keys(outcomes).map((outcome) => [outcome, 0])) as Record<
		Outcome,
		number
	>;
	for (const { outcome } of verdicts) counts[outcome] += 1;
	return counts;
}
