import type { Verdict } from './verdict.ts';

/** A verdict with what names its agency. */
interface NamedVerdict<Agency> {
	verdict: Verdict;
	agency: Agency;
}

/** Verdicts of one duty in their order, those that say the same of several agencies together. */
export function alikeVerdicts<Agency, Entry extends NamedVerdict<Agency>>(
	entries: readonly (Entry & NamedVerdict<Agency>)[],
): (Omit<Entry, 'agency'> & { agencies: Agency[] })[] {
	const groups = Map.groupBy(entries, ({ verdict }) =>
		JSON.stringify({ ...verdict, duty: undefined, agency: undefined }),
	);
	return [...groups.values()].flatMap((members) => {
		const [first] = members;
		return first ? [{ ...first, agencies: members.map(({ agency }) => agency) }] : [];
	});
}
