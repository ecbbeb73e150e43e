import { agenciesOf, agencyNamed, allAgencies } from './agencies.ts';
import { directory } from './units.ts';
import { allTownships } from '../../collections/fields/agency-types.ts';
import { columnsOfTable } from '../../collections/declarations/table.ts';
import type { Portal } from '../portal.ts';
import type { Table, TableRow } from '../../collections/declarations/table.ts';

/** The ids of the agencies that a row names. */
export function agenciesIn(portal: Portal, table: Table, row: TableRow): string[] {
	const { named, referred, units } = agencyFields(table);
	const ids = [
		...named.flatMap((name) =>
			[row[name] ?? []].flat().flatMap((value) => idsNamed(portal, String(value))),
		),
		...directory(portal)
			.find(units.flatMap((name) => [row[name] ?? []].flat().map(String)))
			.flatMap((each) => (each.kind === 'unit' && each.unit.isAgency ? [each.unit.id] : [])),
		...agenciesOf(
			portal,
			referred.flatMap((name) => [row[name] ?? []].flat().map(String)),
		).map(({ id }) => id),
	];
	return [...new Set(ids)];
}

/** The ids of the agencies that a name stands for: one, every township and subdistrict, or none. */
export function idsNamed(portal: Portal, name: string): string[] {
	if (name !== allTownships) return [agencyNamed(portal, name)?.id ?? []].flat();
	return allAgencies(portal)
		.filter(({ data }) => data.type === 'township' || data.type === 'subdistrict')
		.map(({ id }) => id);
}

/** Whether the rows of a table name agencies. */
export function namesAgencies(table: Table): boolean {
	const { named, referred, units } = agencyFields(table);
	return named.length + referred.length + units.length > 0;
}

const fieldsByTable = new Map<Table, { named: string[]; referred: string[]; units: string[] }>();

/** The fields that hold names of agencies, those that hold ids of agencies, and those that name units. */
function agencyFields(table: Table) {
	const known = fieldsByTable.get(table);
	if (known) return known;
	const fields = {
		named: columnsOfTable(table).flatMap(({ name, isAgencyName }) => (isAgencyName ? [name] : [])),
		referred: Object.entries(table.references ?? {}).flatMap(([name, targets]) =>
			targets.includes('agencies') ? [name] : [],
		),
		units: columnsOfTable(table).flatMap(({ name, isUnitName }) => (isUnitName ? [name] : [])),
	};
	fieldsByTable.set(table, fields);
	return fields;
}
