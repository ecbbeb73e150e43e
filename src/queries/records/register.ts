import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { duties } from '../../collections/registers/duties.ts';
import { allAgencies, agencyNamed } from './agencies.ts';
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

function auditedAgency(portal: Portal, { id, href, data }: Agency): AuditedAgency[] {
	const level = levelOfType[data.type];
	if (!level) return [];
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
