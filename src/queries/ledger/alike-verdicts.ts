import type { Link } from './audit-addresses.ts';
import type { ShownVerdict } from './audit-ledger.ts';

/** Verdicts of one duty of which all but the agency is the same. */
export interface AlikeVerdicts extends Omit<ShownVerdict, 'agency'> {
	agencies: readonly Link[];
}

/** Verdicts in their order, those that say the same of several agencies together. */
export function alikeVerdicts(entries: readonly ShownVerdict[]): AlikeVerdicts[] {
	const groups = Map.groupBy(entries, ({ verdict }) =>
		JSON.stringify({ ...verdict, duty: undefined, agency: undefined }),
	);
	return [...groups.values()].flatMap((members) => {
		const [first] = members;
		return first ? [{ ...first, agencies: members.map(({ agency }) => agency) }] : [];
	});
}
