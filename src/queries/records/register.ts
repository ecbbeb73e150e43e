import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { duties } from '../../collections/registers/duties.ts';
import { allAgencies, agencyNamed, isPlate } from './agencies.ts';
import { publishedTables } from './tables.ts';
import { nationalDuties } from '../../audit/duties/index.ts';
import { levelOfType } from '../../collections/fields/agency-types.ts';
import { exemptions } from '../../collections/tables/exemptions.ts';
import { dutyOfRecord } from '../../collections/registers/duty-of.ts';
import { holidays, holidayYears } from '../../collections/registers/holidays.ts';
import { absolute } from '../absolute.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from './agencies.ts';
import type { AuditedAgency, Declaration, Duty } from '../../audit/judging/duty.ts';
import type { Register } from '../../audit/reading/site.ts';
import type { TableRow } from '../../collections/declarations/table.ts';

/** The agencies of this county, and its duties besides the national ones. */
export const register = derived((portal): Register => ({
	agencies: allAgencies(portal).flatMap((each) => auditedAgency(portal, each)),
	duties: entriesOf(portal, duties)
		.map(dutyOfRecord)
		.sort((a, b) => compareText(a.id, b.id)),
	declarations: publishedTables(portal)
		.filter(({ table }) => table.name === exemptions.name)
		.flatMap(({ parts }) =>
			parts.flatMap(({ rows }) => rows.map((each) => declarationOf(portal, each))),
		),
	holidays: holidayYears(entriesOf(portal, holidays).map(({ data }) => data)),
	...(portal.site.auditSince !== undefined && { since: portal.site.auditSince }),
}));

/** The duties of the county's agencies: the national ones, then those that the county added. */
export const owedDuties = derived((portal): readonly Duty[] => [
	...nationalDuties,
	...register(portal).duties,
]);

/**
 * The agencies of the register that have a page in the audit: without those abolished before the first judged year, of
 * which nothing is judged any more.
 */
export const judgedAgencies = derived((portal): readonly AuditedAgency[] => {
	const { agencies, since = Number(portal.today.slice(0, 4)) - 1 } = register(portal);
	return agencies.filter(
		({ abolished }) => abolished === undefined || abolished >= `${since}-01-01`,
	);
});

/** An agency that owes duties. Another plate of an organ owes none: the organ owes them once (条例 art. 4 binds organs). */
function auditedAgency(portal: Portal, agency: Agency): AuditedAgency[] {
	const { id, href, data } = agency;
	const level = levelOfType[data.type];
	if (!level || isPlate(agency)) return [];
	const plates = allAgencies(portal)
		.filter((other) => isPlate(other) && other.data.sharesOfficeWith?.agency === id)
		.map((other) => other.id);
	return [
		{
			id,
			name: data.name,
			level,
			functions: [
				...(data.enforcement ? (['enforcement'] as const) : []),
				...(data.reconsideration ? (['reconsideration'] as const) : []),
			],
			url: absolute(portal, href),
			...(data.establishedOn && { established: data.establishedOn }),
			...(data.abolishedOn && { abolished: data.abolishedOn }),
			...(plates.length > 0 && { plates }),
		},
	];
}

function declarationOf(
	portal: Portal,
	{ duty, agency, period, element, reason }: TableRow,
): Declaration {
	return {
		duty: String(duty),
		agency: agency === undefined ? undefined : agencyNamed(portal, String(agency))?.id,
		period: period === undefined ? undefined : String(period),
		...(element !== undefined && { element: String(element) }),
		reason: String(reason),
	};
}
