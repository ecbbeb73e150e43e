import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import type { Unit } from '../../domain/units/unit.ts';

/** The place of a task in its year's ledger. */
export function taskAnchor(number: string): string {
	return rowAnchor(number).replace('row', 'task');
}

/** The place of a unit in a year's ledger. */
export function unitAnchor({ id }: Pick<Unit, 'id'>): string {
	return `unit-${id}`;
}

/** The place of the report of a unit on a month. */
export function reportAnchor(unit: string, month: string): string {
	return `report-${unit}-${month}`;
}
