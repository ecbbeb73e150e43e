import { alsoOn } from './findings.ts';
import type { TableFinding } from './findings.ts';

/** What is wrong with many cells or rows, gathered so that each kind in a column is one problem. */
export interface Slips {
	/** The first slip of a kind gives the place and the message. */
	add: (kind: string, finding: TableFinding) => void;
	/** One problem a kind and column, with the lines of all. */
	findings: () => TableFinding[];
}

export function collectSlips(): Slips {
	const found = new Map<string, { first: TableFinding; others: number[] }>();
	return {
		add(kind, finding) {
			const id = `${kind} ${finding.field ?? ''}`;
			const known = found.get(id);
			if (known) known.others.push(finding.line);
			else found.set(id, { first: finding, others: [] });
		},
		findings: () =>
			[...found.values()].map(({ first, others }) =>
				others.length === 0
					? first
					: {
							...first,
							message: first.message + alsoOn(others),
							otherLines: others,
						},
			),
	};
}
