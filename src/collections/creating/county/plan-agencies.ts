import { agencyTypes, agencyTypeWords } from '../../fields/agency-types.ts';
import { fileNameFault } from '../../scaffolding/file-name-fault.ts';
import { fullPinyin } from '../../scaffolding/suggest-id.ts';
import { officeColumns } from './agency-columns.ts';
import { agencyTypeOf } from './agency-type.ts';
import type { AgencyType } from '../../fields/agency-types.ts';
import type { Known } from '../../scaffolding/skeleton.ts';
import type { ListedAgency } from './agency-list.ts';

/** An agency that is to be created. */
export interface PlannedAgency {
	id: string;
	name: string;
	type: AgencyType;
	/** The type is not certain from the name, and nobody has said it. */
	isTypeOpen: boolean;
	/** The fields of its record. */
	known: Known;
}

/** Kinds of agency that stand below the county's government. */
const belowGovernment: ReadonlySet<AgencyType> = new Set<AgencyType>([
	'department',
	'township',
	'subdistrict',
	'zone',
	'dispatched',
]);

/** The agencies with their ids, kinds and superiors, the county's government first; in Chinese what is wrong. */
export function planAgencies(
	listed: readonly ListedAgency[],
	county: string,
): { agencies: PlannedAgency[] } | { problems: string[] } {
	const government = `${county}人民政府`;
	const all = listed
		.map((agency) => ({ ...agency, name: fullName(agency.name, county) }))
		.filter(({ name }, place, others) => others.findIndex((one) => one.name === name) === place);
	const inOrder = [
		all.find(({ name }) => name === government) ?? { name: government },
		...all.filter(({ name }) => name !== government),
	];
	const ids = new Map<string, string>();
	for (const { name, id } of inOrder as readonly ListedAgency[])
		ids.set(name, freeId(typeof id === 'string' ? id : idOf(name, county), new Set(ids.values())));
	const problems: string[] = [];
	const agencies = inOrder.map((agency: ListedAgency, place): PlannedAgency => {
		const { name } = agency;
		const stated = typeOf(agency['type']);
		if (stated === 'unknown')
			problems.push(
				`“${name}”的机构类型“${String(agency['type'])}”不认识。可以写：${Object.values(agencyTypes).join('、')}`,
			);
		const type = (stated === 'unknown' ? undefined : stated) ?? agencyTypeOf(name, county);
		const superior = agency['parent'];
		const parent = typeof superior === 'string' ? ids.get(fullName(superior, county)) : undefined;
		if (superior !== undefined && parent === undefined)
			problems.push(`“${name}”的上级机构“${String(superior)}”不在名单里`);
		const known: Known = {
			name,
			...shortNameOf(agency, county),
			type: type ?? 'other',
			...parentOf(type, parent ?? ids.get(government)),
			order: place,
			...copied(agency),
		};
		return { id: ids.get(name) ?? '', name, type: type ?? 'other', isTypeOpen: !type, known };
	});
	return problems.length > 0 ? { problems } : { agencies };
}

/** 县财政局 in the list of 青禾县 is 青禾县财政局. */
function fullName(name: string, county: string): string {
	const kind = county.slice(-1);
	return name.startsWith(kind) && !name.startsWith(county) && name.length > 3
		? county + name.slice(1)
		: name;
}

function idOf(name: string, county: string): string {
	const own =
		name.startsWith(county) && name.length > county.length ? name.slice(county.length) : name;
	const spelt = fullPinyin(own);
	return spelt === '' || fileNameFault(spelt) !== undefined ? `jigou-${spelt}` : spelt;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
	let free = id;
	for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
	return free;
}

function shortNameOf({ name, shortName }: ListedAgency, county: string): Known {
	if (typeof shortName === 'string') return { shortName };
	if (!name.startsWith(county)) return {};
	const own = name.slice(county.length);
	const short = /^(?:.+[乡镇])人民政府$/.test(own)
		? own.slice(0, -'人民政府'.length)
		: county.slice(-1) + own.replace(/^人民政府/, '政府');
	return short === name ? {} : { shortName: short };
}

/** The type that a list states by its id, its Chinese or another word for it; `unknown` for any other text. */
function typeOf(stated: unknown): AgencyType | 'unknown' | undefined {
	if (typeof stated !== 'string') return undefined;
	const types = Object.keys(agencyTypes) as AgencyType[];
	return (
		types.find((type) => type === stated || agencyTypes[type] === stated) ??
		types.find((type) => agencyTypeWords[type]?.includes(stated)) ??
		'unknown'
	);
}

function parentOf(type: AgencyType | undefined, id: string | undefined): Known {
	return type && belowGovernment.has(type) && id !== undefined ? { parent: id } : {};
}

function copied(agency: ListedAgency): Known {
	const office = Object.fromEntries(
		Object.entries(officeColumns).flatMap(([column, field]) => {
			const value = agency[column];
			return typeof value === 'string' ? [[field, value]] : [];
		}),
	);
	const { creditCode, indexPrefix, documentPrefixes, otherNames } = agency;
	return {
		...(Array.isArray(otherNames) && { otherNames: otherNames.map(String) }),
		...(typeof creditCode === 'string' && { creditCode }),
		...(typeof indexPrefix === 'string' && { indexPrefix }),
		...(Array.isArray(documentPrefixes) && { documentPrefixes: documentPrefixes.map(String) }),
		...(Object.keys(office).length > 0 && { office }),
	};
}
