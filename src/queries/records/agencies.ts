import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { agencies as collection } from '../../collections/registers/agencies.ts';
import { agencyTypes } from '../../collections/fields/agency-types.ts';
import type { Portal } from '../portal.ts';
import type { DataOf } from '../../collections/declarations/collection.ts';

export interface Agency {
	id: string;
	href: string;
	filePath: string;
	data: DataOf<typeof collection>;
}

/** In the order of a directory: by type, then as the county ordered them, then by id. */
export const allAgencies = derived((portal): readonly Agency[] =>
	entriesOf(portal, collection)
		.map(({ id, data, filePath }) => ({ id, data, filePath, href: addressOf(collection, id) }))
		.sort((a, b) => rank(a) - rank(b) || order(a) - order(b) || (a.id < b.id ? -1 : 1)),
);

const byId = derived((portal) => new Map(allAgencies(portal).map((agency) => [agency.id, agency])));
const byName = derived(
	(portal) => new Map(allAgencies(portal).map((agency) => [agency.data.name, agency])),
);

/** The agencies with these ids, in the order given. `check` has seen to it that they exist. */
export function agenciesOf(portal: Portal, ids: readonly string[] | undefined): Agency[] {
	return (ids ?? []).flatMap((id) => byId(portal).get(id) ?? []);
}

/** The agency with this full name. */
export function agencyNamed(portal: Portal, name: string): Agency | undefined {
	return byName(portal).get(name);
}

/** An agency with the facts by which its office is reached. */
export interface AgencyOffice {
	agency: string | undefined;
	href: string | undefined;
	facts: ReturnType<typeof officeFacts>;
}

/** How to reach the office of the agency with this id; without facts where the directory has no such agency. */
export function officeOf(portal: Portal, id: string): AgencyOffice {
	const [agency] = agenciesOf(portal, [id]);
	return {
		agency: agency?.data.name,
		href: agency?.href,
		facts: agency ? officeFacts(agency) : [],
	};
}

/** An office fact, by which the search answers a question for it where `asked` says which. */
interface OfficeFact {
	label: string;
	value: string | undefined;
	asked?: 'address' | 'hours' | 'phone';
}

/** How to reach the office that answers for the agency's information (条例 art. 12). */
export function officeFacts({ data: { office } }: Agency): readonly OfficeFact[] {
	return [
		{ label: '信息公开工作机构', value: office?.name },
		{ label: '办公地址', value: office?.address, asked: 'address' },
		{ label: '办公时间', value: office?.hours, asked: 'hours' },
		{ label: '联系电话', value: office?.phone, asked: 'phone' },
		{ label: '传真', value: office?.fax },
		{ label: '互联网联系方式', value: office?.online },
		{ label: '邮政编码', value: office?.postcode },
	];
}

function rank({ data }: Agency): number {
	return Object.keys(agencyTypes).indexOf(data.type);
}

function order({ data }: Agency): number {
	return data.order ?? Number.MAX_SAFE_INTEGER;
}
