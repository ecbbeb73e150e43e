import { reconsiderationResults } from './reconsideration.ts';
import type { ResultId } from './reconsideration.ts';

/** From the number of cases by result: how many were concluded (审结), and how many of them corrected the act (纠错). */
export function caseCounts(byResult: Readonly<Record<ResultId, number>>) {
	const sum = (ids: readonly ResultId[]) => ids.reduce((total, id) => total + byResult[id], 0);
	return {
		concluded: sum(reconsiderationResults.map(({ id }) => id)),
		corrected: sum(reconsiderationResults.filter(({ corrects }) => corrects).map(({ id }) => id)),
	};
}
