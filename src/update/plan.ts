import type { ProjectFiles } from './project-files.ts';

/** Three versions of the engine: that which the county took last, the county's own, and the new one. */
export interface Versions {
	base: ProjectFiles;
	county: ProjectFiles;
	next: ProjectFiles;
}

/** What becomes of the files that differ; each path stands in one list, in order. */
export interface UpdatePlan {
	/** Only upstream changed these. */
	added: string[];
	modified: string[];
	deleted: string[];
	/** Only the county changed or deleted these. */
	kept: string[];
	/** The county's own files, which no version contains. */
	own: string[];
	/** Both changed these, in different ways. */
	both: string[];
}

export function planUpdate({ base, county, next }: Versions): UpdatePlan {
	const plan: UpdatePlan = { added: [], modified: [], deleted: [], kept: [], own: [], both: [] };
	const paths = new Set([...base.keys(), ...county.keys(), ...next.keys()]);
	for (const path of [...paths].toSorted()) {
		const [before, here, there] = [base.get(path), county.get(path), next.get(path)];
		const fate = fateOf(before, here, there);
		if (fate !== undefined) plan[fate].push(path);
	}
	return plan;
}

function fateOf(
	before: string | undefined,
	here: string | undefined,
	there: string | undefined,
): keyof UpdatePlan | undefined {
	if (here === there) return undefined;
	if (here === before) {
		if (there === undefined) return 'deleted';
		return here === undefined ? 'added' : 'modified';
	}
	if (there !== before) return 'both';
	return before === undefined ? 'own' : 'kept';
}
