import { derived } from '../derived.ts';
import { entriesByDay } from '../entries-by-day.ts';
import { entriesOf } from '../portal.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { agencies as collection } from '../../collections/registers/agencies.ts';
import { agencyTypes } from '../../collections/fields/agency-types.ts';
import { isAbolishedOn } from '../../domain/organisation/agency-life.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { ListedEntry } from '../entries-by-day.ts';
import type { Portal } from '../portal.ts';
import type { DataOf } from '../../collections/declarations/collection.ts';

export interface Agency {
	id: string;
	href: string;
	filePath: string;
	data: DataOf<typeof collection>;
}

/**
 * All agencies in the order of the directory: by type, then in the county's order, then by id; at the end those that
 * were abolished.
 */
export const allAgencies = derived((portal): readonly Agency[] =>
	entriesOf(portal, collection)
		.map(({ id, data, filePath }) => ({ id, data, filePath, href: addressOf(collection, id) }))
		.sort(
			(a, b) =>
				Number(isFormer(portal, a)) - Number(isFormer(portal, b)) ||
				rank(a) - rank(b) ||
				order(a) - order(b) ||
				compareText(a.id, b.id),
		),
);

/** The agencies that were not abolished until the day of the portal, in the order of the directory. */
export const presentAgencies = derived((portal): readonly Agency[] =>
	allAgencies(portal).filter((agency) => !isFormer(portal, agency)),
);

/** The days after that of the portal on which agencies are abolished. */
export const abolitionDays = derived((portal): readonly CalendarDate[] =>
	allAgencies(portal).flatMap(({ data: { abolishedOn } }) =>
		abolishedOn !== undefined && abolishedOn > portal.today ? [abolishedOn] : [],
	),
);

/** The agencies of which `isListed` is true today or will be, in their order, and on which days it is. */
export function agenciesByDay(
	portal: Portal,
	agencies: readonly Agency[],
	isListed: (data: Agency['data'], day: CalendarDate) => boolean,
): ListedEntry<Agency>[] {
	const listOn = (day: CalendarDate) => agencies.filter(({ data }) => isListed(data, day));
	return entriesByDay(agencies, listOn, { days: abolitionDays(portal), today: portal.today });
}

/** The agencies that are not abolished yet, each as long as it is not. */
export function presentByDay(portal: Portal, agencies: readonly Agency[]): ListedEntry<Agency>[] {
	return agenciesByDay(portal, agencies, (data, day) => !isAbolishedOn(data, day));
}

/** True for an agency that was abolished on the day of the portal or before. */
export function isFormer(portal: Portal, { data }: Agency): boolean {
	return isAbolishedOn(data, portal.today);
}

/** True for an agency that is only another plate of an organ with a record of its own. */
export function isPlate({ data }: Agency): boolean {
	return data.sharesOfficeWith?.as === 'plate';
}

const byId = derived((portal) => new Map(allAgencies(portal).map((agency) => [agency.id, agency])));

/** Present names before the other ones, which may be those of an agency that came later. */
const byName = derived(
	(portal) =>
		new Map([
			...allAgencies(portal).flatMap((agency) =>
				otherNames(agency.data).map((name) => [name, agency] as const),
			),
			...allAgencies(portal).map((agency) => [agency.data.name, agency] as const),
		]),
);

/** The agencies with these ids, in the given order. `check` has made sure that they exist. */
export function agenciesOf(portal: Portal, ids: readonly string[] | undefined): Agency[] {
	return (ids ?? []).flatMap((id) => byId(portal).get(id) ?? []);
}

/** The names that an agency had before, and those on its other plates. */
function otherNames({ formerNames = [], alsoNamed = [] }: Agency['data']): string[] {
	return [...formerNames.map(({ name }) => name), ...alsoNamed];
}

/** The agency that has, or had, this full name; `undefined` when the directory has none. */
export function agencyNamed(portal: Portal, name: string): Agency | undefined {
	return byName(portal).get(name);
}

/** An agency and the contact facts of its office. */
export interface AgencyOffice {
	agency: string | undefined;
	href: string | undefined;
	facts: ReturnType<typeof officeFacts>;
}

/** The contact facts of the office of the agency with this id; without facts when the directory has no such agency. */
export function officeOf(portal: Portal, id: string): AgencyOffice {
	const [agency] = agenciesOf(portal, [id]);
	return {
		agency: agency?.data.name,
		href: agency?.href,
		facts: agency ? officeFacts(agency.data) : [],
	};
}

/**
 * A fact about an agency; with `asked`, the kind of question that the search answers with it, with `element`, what it is
 * among the things that the law lists.
 */
interface AgencyFact {
	label: string;
	value: string | undefined;
	asked?: 'address' | 'hours' | 'phone';
	element?: string;
}

/** The contact facts of the office that is responsible for the agency's information (条例 art. 12). */
export function officeFacts({ office }: Agency['data']): readonly AgencyFact[] {
	return [
		{ label: '信息公开工作机构', value: office?.name },
		{ label: '办公地址', value: office?.address, asked: 'address', element: 'address' },
		{ label: '办公时间', value: office?.hours, asked: 'hours', element: 'hours' },
		{ label: '联系电话', value: office?.phone, asked: 'phone', element: 'phone' },
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
