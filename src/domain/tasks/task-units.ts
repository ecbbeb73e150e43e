import type { NamedUnit, UnitFinder } from '../units/unit-names.ts';
import type { Unit, UnitGroup } from '../units/unit.ts';

/** The names of units in the cells of a task. */
export interface NamedTaskUnits {
	lead?: readonly string[] | undefined;
	responsible?: readonly string[] | undefined;
	/** The units of the groups that the task is about, if not about all of them. */
	concerned?: readonly string[] | undefined;
}

/** The units of a task as far as they are known. A unit that leads is not named again among the responsible ones. */
export interface TaskUnits {
	leads: readonly Unit[];
	responsible: readonly Unit[];
	/** Groups whose members nobody has stated: which units they are is not known. */
	open: readonly UnitGroup[];
}

/** The units that a task names, groups expanded to their known members, or to those that it is about. */
export function taskUnits(task: NamedTaskUnits, find: UnitFinder): TaskUnits {
	const leading = find(task.lead ?? []);
	const following = find(task.responsible ?? []);
	const concerned = task.concerned && find(task.concerned).flatMap(unitsOf);
	const leads = new Set(leading.flatMap(unitsOf));
	const named = concerned
		? [...following.filter(({ kind }) => kind === 'unit').flatMap(unitsOf), ...concerned]
		: following.flatMap(unitsOf);
	return {
		leads: [...leads],
		responsible: [...new Set(named)].filter((unit) => !leads.has(unit)),
		open: [...leading, ...(concerned ? [] : following)].flatMap((each) =>
			each.kind === 'group' && each.group.members === undefined ? [each.group] : [],
		),
	};
}

function unitsOf(named: NamedUnit): readonly Unit[] {
	if (named.kind === 'unit') return [named.unit];
	return named.kind === 'group' ? (named.group.members ?? []) : [];
}
