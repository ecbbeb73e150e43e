import { derived } from '../derived.ts';
import { abolitionDays, allAgencies, agenciesOf, presentAgencies } from '../records/agencies.ts';
import {
	reconsideration,
	reconsiderationSections,
} from '../../collections/sections/reconsideration-sections.ts';
import { reconsiderationDecisions } from '../../collections/reconsideration-decisions.ts';
import { reconsiderationTables } from '../../collections/tables/reconsideration.ts';
import { reconsiderationStatistics } from '../../collections/tables/reconsideration-statistics.ts';
import { sectionOfTable } from '../../collections/tables/tables.ts';
import { isShown } from '../records/sections.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { reconsiderationOrgan } from '../../domain/reconsideration/jurisdiction.ts';

/**
 * The agency that handles the county's cases (行政复议机构), with its contact channels; `undefined` until the county names
 * one.
 */
export const reconsiderationBody = derived((portal) =>
	presentAgencies(portal).find(({ data }) => data.reconsideration),
);

/** The pages of the hub. */
export const reconsiderationPages = derived((portal) =>
	[
		...reconsiderationSections.filter(({ id }) => id !== reconsideration.id),
		reconsiderationDecisions.section,
		{
			...sectionOfTable(reconsiderationStatistics),
			description: '历年收案、受理、审结、结果和负责人出庭应诉情况',
		},
		...reconsiderationTables.map(sectionOfTable),
	].filter((section) => isShown(portal, section)),
);

const respondents = derived((portal) =>
	allAgencies(portal).map(({ id, data }) => ({
		id,
		name: data.name,
		type: data.type,
		parent: data.parent,
		handlesCases: data.reconsideration !== undefined,
		authorised: data.authorised,
		abolishedOn: data.abolishedOn,
		successors: data.successors,
		plateOf: data.sharesOfficeWith?.as === 'plate' ? data.sharesOfficeWith.agency : undefined,
	})),
);

/** For each agency, where an application against it goes, in the order of the agency directory. */
export const jurisdictions = derived((portal) =>
	respondents(portal).flatMap((respondent) => {
		const jurisdiction = reconsiderationOrgan(respondent, respondents(portal), portal.today);
		const [agency] = agenciesOf(portal, [respondent.id]);
		if (!jurisdiction || !agency) return [];
		const organs = jurisdiction.organs.map(({ id, name }) => ({
			name,
			href: agenciesOf(portal, id ? [id] : [])[0]?.href,
		}));
		return [{ ...jurisdiction, agency, organs }];
	}),
);

/** The same for each agency from today on: the abolition of an agency changes who answers for it. */
export const jurisdictionsByDay = derived((portal) =>
	jurisdictions(portal).map(({ agency }) => ({
		agency,
		dated: byDay(
			(day) => jurisdictions({ ...portal, today: day }).find((one) => one.agency.id === agency.id),
			abolitionDays(portal),
			portal.today,
		),
	})),
);
