import { decisionColumns } from './decision-columns.ts';
import { disclosureColumns } from './disclosure-columns.ts';
import { enforcementColumns } from './enforcement-columns.ts';
import { ruleOfLawColumns } from './rule-of-law-columns.ts';
import type { DocumentColumn } from '../declarations/document-column.ts';

/** Every column of documents that the engine brings, in the order in which readers see them. */
export const documentColumns: readonly DocumentColumn[] = [
	...disclosureColumns,
	...decisionColumns,
	...enforcementColumns,
	...ruleOfLawColumns,
];

/** The column with this id; `undefined` if there is none. */
export function columnOf(id: string | undefined): DocumentColumn | undefined {
	return documentColumns.find((column) => column.id === id);
}
