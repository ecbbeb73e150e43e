import type { Verdict } from './verdict.ts';

/** A verdict with its agency. */
interface NamedVerdict<Agency> {
	verdict: Verdict;
	agency: Agency;
	/** What is said of it on later days. */
	verdictByDay?: unknown;
}

/** The verdicts of one duty in their order; verdicts that say the same about several agencies become one group. */
export function alikeVerdicts<Agency, Entry extends NamedVerdict<Agency>>(
	entries: readonly (Entry & NamedVerdict<Agency>)[],
): (Omit<Entry, 'agency'> & { agencies: Agency[] })[] {
	const groups = Map.groupBy(entries, ({ verdict, verdictByDay }) =>
		JSON.stringify([{ ...verdict, duty: undefined, agency: undefined }, verdictByDay]),
	);
	return [...groups.values()].flatMap((members) => {
		const [first] = members;
		return first ? [{ ...first, agencies: members.map(({ agency }) => agency) }] : [];
	});
}
