import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { allAgencies } from './agencies.ts';
import { unitDirectory } from '../../collections/registers/unit-directory.ts';
import { unitGroups } from '../../collections/registers/unit-groups.ts';
import { units } from '../../collections/registers/units.ts';
import type { NamedUnit } from '../../domain/units/unit-names.ts';
import type { UnitDirectory } from '../../collections/registers/unit-directory.ts';

/** The agencies of the county, the units outside of them, and the groups that documents name. */
export const directory = derived((portal): UnitDirectory =>
	unitDirectory({
		agencies: allAgencies(portal),
		units: entriesOf(portal, units).map(({ data }) => data),
		groups: entriesOf(portal, unitGroups).map(({ data }) => data),
	}),
);

/** A unit as readers see it: as it is written, but an id as the short name. */
export function unitLabel(named: NamedUnit): string {
	if (named.kind !== 'unit' || named.written !== named.unit.id) return named.written;
	return named.unit.shortName ?? named.unit.name;
}
