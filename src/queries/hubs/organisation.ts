import { derived } from '../derived.ts';
import {
	abolitionDays,
	agenciesByDay,
	allAgencies,
	isPlate,
	presentAgencies,
	presentByDay,
} from '../records/agencies.ts';
import { leadersOf } from '../records/leaders.ts';
import { fieldOfficesOf } from '../records/field-offices.ts';
import { agencyTypes } from '../../collections/fields/agency-types.ts';
import { agenciesPage as words } from '../../interface/zh-CN.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { isAbolishedOn } from '../../domain/organisation/agency-life.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { ListedEntry } from '../entries-by-day.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from '../records/agencies.ts';

/** A unit of the organisation chart with those below it. */
export interface ChartUnit {
	name: string;
	href?: string | undefined;
	/** Such as its telephone number. */
	note?: string | undefined;
	/** The ways in which units below it are grouped; the others stand without a title. */
	groups: readonly { title?: string; units: readonly ChartUnit[] }[];
}

/**
 * The organisation of the county: the agencies without an upper one in the directory, each with those below it by
 * kind. Abolished agencies and superior organs are left out.
 */
export const organisationChart = derived((portal): readonly ChartUnit[] => {
	const units = presentAgencies(portal).filter(({ data }) => data.type !== 'superior');
	const ids = new Set(units.map(({ id }) => id));
	return units
		.filter(({ data }) => data.parent === undefined || !ids.has(data.parent))
		.map((agency) => unitOf(portal, agency, new Set()));
});

/** The organisation as it is today, and as it will be from each day on on which an agency is abolished. */
export const organisationByDay = derived((portal) =>
	byDay((day) => organisationChart({ ...portal, today: day }), abolitionDays(portal), portal.today),
);

/** The agencies that were abolished, or will be, the latest first. */
export const formerAgencies = derived((portal): ListedEntry<Agency>[] => {
	const former = allAgencies(portal)
		.filter(({ data }) => data.abolishedOn !== undefined)
		.toSorted((a, b) => compareText(b.data.abolishedOn ?? '', a.data.abolishedOn ?? ''));
	return agenciesByDay(portal, former, isAbolishedOn);
});

/** The superior organs in the directory. */
export const superiorOrgans = derived((portal) =>
	presentByDay(
		portal,
		allAgencies(portal).filter(({ data }) => data.type === 'superior'),
	),
);

/** The leaders of each agency that names some, the county government first; and the agencies that name none. */
export const leadersByAgency = derived((portal) => {
	const units = presentAgencies(portal).filter(
		(agency) => agency.data.type !== 'superior' && !isPlate(agency),
	);
	return {
		known: units.flatMap((agency) => {
			const leaders = leadersOf(agency);
			return leaders.length > 0 ? [{ agency, leaders }] : [];
		}),
		unknown: units.filter((agency) => leadersOf(agency).length === 0),
	};
});

function unitOf(portal: Portal, agency: Agency, above: ReadonlySet<string>): ChartUnit {
	const { id, href, data } = agency;
	const seen = new Set([...above, id]);
	const below = presentAgencies(portal).filter(
		(one) => one.data.parent === id && !seen.has(one.id) && one.data.type !== 'superior',
	);
	const offices = fieldOfficesOf(portal, agency).filter((one) => one.href === undefined);
	const plain = (title: string, parts: readonly { name: string }[]) =>
		parts.length > 0 ? [{ title, units: parts.map(({ name }) => ({ name, groups: [] })) }] : [];
	return {
		name: isPlate(agency) ? data.name + words.plate : data.name,
		href,
		note: data.office?.phone && words.phone(data.office.phone),
		groups: [
			...plain(words.internalBodies, data.internalBodies ?? []),
			...[...Map.groupBy(below, (one) => one.data.type)].map(([type, members]) => ({
				title: agencyTypes[type],
				units: members.map((one) => unitOf(portal, one, seen)),
			})),
			...plain(words.fieldOffices, offices),
		],
	};
}
