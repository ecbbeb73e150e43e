import { unitFinder } from '../../domain/units/unit-names.ts';
import type { AgencyType } from '../fields/agency-types.ts';
import type { MemberKind, Unit, UnitGroup } from '../../domain/units/unit.ts';
import type { UnitFinder } from '../../domain/units/unit-names.ts';
import type { DataOf } from '../declarations/collection.ts';
import type { unitGroups } from './unit-groups.ts';
import type { units } from './units.ts';

/** What a directory is made from; of an agency what is known of it. */
export interface UnitRecords {
	agencies: readonly { id: string; data: AgencyData }[];
	units: readonly DataOf<typeof units>[];
	groups: readonly DataOf<typeof unitGroups>[];
}

interface AgencyData {
	name?: string | undefined;
	shortName?: string | undefined;
	otherNames?: readonly string[] | undefined;
	type?: AgencyType | undefined;
	enforcement?: boolean | undefined;
}

/** All units and groups of a county. */
export interface UnitDirectory {
	/** Agencies first, in the order of the register. */
	units: readonly Unit[];
	groups: readonly UnitGroup[];
	find: UnitFinder;
}

/** The directory of these records. A group has the members that its record states, and no others. */
export function unitDirectory({ agencies, units, groups }: UnitRecords): UnitDirectory {
	const all: Unit[] = [
		...agencies.map(({ id, data }) => ({
			id,
			name: data.name ?? id,
			shortName: data.shortName,
			otherNames: data.otherNames,
			kinds: kindsOf(data),
			isAgency: true,
		})),
		...units.map(({ kind, ...unit }) => ({ ...unit, kinds: [kind], isAgency: false })),
	];
	const findUnit = unitFinder(all, []);
	const known = groups.map(({ name, otherNames, kinds, members }): UnitGroup => {
		const listed = findUnit(members ?? []).flatMap((each) =>
			each.kind === 'unit' ? [each.unit] : [],
		);
		const ofKinds = all.filter((unit) => unit.kinds.some((kind) => kinds?.includes(kind)));
		const isStated = kinds !== undefined || members !== undefined;
		return {
			name,
			otherNames,
			members: isStated ? [...new Set([...ofKinds, ...listed])] : undefined,
		};
	});
	return { units: all, groups: known, find: unitFinder(all, known) };
}

const kindOfType: Partial<Record<AgencyType, MemberKind>> = {
	township: '乡镇人民政府',
	subdistrict: '街道办事处',
	department: '政府部门',
	vertical: '垂直管理部门',
};

function kindsOf({ type, enforcement }: AgencyData): MemberKind[] {
	const kind = type && kindOfType[type];
	// A dispatched office is part of the agency that it belongs to, and is not given work beside it.
	const enforces = enforcement === true && type !== 'dispatched';
	return [...(kind ? [kind] : []), ...(enforces ? (['行政执法主体'] as const) : [])];
}
