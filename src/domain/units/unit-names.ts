import type { Unit, UnitGroup } from './unit.ts';

/** What a name in a cell stands for. */
export type NamedUnit = { written: string } & (
	| { kind: 'unit'; unit: Unit }
	| { kind: 'group'; group: UnitGroup }
	| { kind: 'ambiguous'; among: readonly Unit[] }
	| { kind: 'unknown' }
);

/** Finds units and groups by the names that documents write. */
export type UnitFinder = (names: readonly string[]) => NamedUnit[];

/**
 * The finder of these units and groups. A unit is found by its id, full name, short name or another name, and by any of them
 * without the county before it: 市场监管局 finds 县市场监管局, unless another unit has exactly this name. The name of a group may
 * contain a separator, so neighbouring names are tried together first.
 */
export function unitFinder(units: readonly Unit[], groups: readonly UnitGroup[]): UnitFinder {
	const exact = Map.groupBy(entriesOf(units, namesOf), ([name]) => name);
	const short = Map.groupBy(
		entriesOf(units, (unit) => namesOf(unit).map(withoutCounty)),
		([name]) => name,
	);
	const groupOf = new Map(
		groups.flatMap((group) =>
			[group.name, ...(group.otherNames ?? [])].map((name) => [plainName(name), group] as const),
		),
	);
	const one = (written: string): NamedUnit => {
		const name = plainName(written);
		const group = groupOf.get(name);
		if (group) return { written, kind: 'group', group };
		const found = exact.get(name) ?? short.get(name) ?? [];
		const among = [...new Set(found.map(([, unit]) => unit))];
		const [unit] = among;
		if (!unit) return { written, kind: 'unknown' };
		return among.length > 1
			? { written, kind: 'ambiguous', among }
			: { written, kind: 'unit', unit };
	};
	return (names) => {
		const found: NamedUnit[] = [];
		for (let at = 0; at < names.length;) {
			const joined = longestGroup(names.slice(at), groupOf);
			found.push(one(joined?.written ?? names[at] ?? ''));
			at += joined?.length ?? 1;
		}
		return found;
	};
}

/** The most names that the name of one group is made of. */
const mostParts = 4;

function longestGroup(
	names: readonly string[],
	groupOf: ReadonlyMap<string, UnitGroup>,
): { written: string; length: number } | undefined {
	for (let length = Math.min(mostParts, names.length); length > 1; length -= 1) {
		const written = names.slice(0, length).join('、');
		if (groupOf.has(plainName(written))) return { written, length };
	}
	return undefined;
}

function entriesOf(units: readonly Unit[], names: (unit: Unit) => readonly string[]) {
	return units.flatMap((unit) => [...new Set(names(unit))].map((name) => [name, unit] as const));
}

function namesOf({ id, name, shortName, otherNames = [] }: Unit): string[] {
	return [id, name, shortName ?? [], ...otherNames].flat().map(plainName);
}

/** A name in the form in which names are compared: one width, one kind of brackets and separators, no blanks or quotes. */
function plainName(name: string): string {
	return name
		.normalize('NFKC')
		.replace(/[\s"“”]/g, '')
		.replace(/[<〈《[【(]/g, '(')
		.replace(/[>〉》\]】)]/g, ')')
		.replace(/[,;]/g, '、');
}

/** `青禾县司法局` and `县司法局` without the county: `司法局`. */
function withoutCounty(name: string): string {
	return name.replace(/^\p{Script=Han}{0,12}?[县市区旗](?=.{2})/u, '');
}

/**
 * The units that a name may abbreviate, in the way of 发改局 for 发展和改革局: its characters stand in the name in their order, the
 * first and the last at the ends. They are a guess, and are only for asking.
 */
export function unitsAbbreviatedBy(written: string, units: readonly Unit[]): Unit[] {
	const plain = plainName(written);
	// 市场监管局 begins as the name of a city does.
	const shorts = [plain, withoutCounty(plain)];
	return units.filter(({ name }) => {
		const full = withoutCounty(plainName(name));
		return shorts.some((short) => abbreviates(short, full));
	});
}

function abbreviates(short: string, full: string): boolean {
	const isInside = short.length > 2 && short.length < full.length;
	return isInside && short[0] === full[0] && short.at(-1) === full.at(-1) && isWithin(short, full);
}

function isWithin(short: string, full: string): boolean {
	let at = 0;
	for (const character of full) if (character === short[at]) at += 1;
	return at === short.length;
}
