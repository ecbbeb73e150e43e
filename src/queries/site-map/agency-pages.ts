import { derived } from '../derived.ts';
import { bodyTreeOf, headingTexts, saysSomething } from '../document/body.ts';
import { newestOf } from '../lists/newest.ts';
import { absolute } from '../absolute.ts';
import { agenciesOf, allAgencies, officeFacts } from '../records/agencies.ts';
import { agencyJsonLd } from '../../formats/json-ld/agency.ts';
import { leadersOf } from '../records/leaders.ts';
import { fieldOfficesOf } from '../records/field-offices.ts';
import { lastModified } from '../records/documents.ts';
import { facts } from '../facts.ts';
import { sitePage } from './site-page.ts';
import { agenciesSection as section } from '../../collections/sections/sections.ts';
import { isPlaceholder } from '../../domain/text/trivial-text.ts';
import { agencyPage as words } from '../../interface/zh-CN.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import type { Agency } from '../records/agencies.ts';
import type { SitePage } from './site-page.ts';
import type { Portal } from '../portal.ts';

/**
 * The pages of the agencies. An agency's page shows its newest publications, but the dates that the page states are
 * those of the agency's own record.
 */
export const agencyPages = derived((portal): readonly SitePage<Agency>[] =>
	allAgencies(portal).map((agency) => {
		const { id, href, filePath, data } = agency;
		const newest = newestOf(portal, id);
		return sitePage(portal, {
			href,
			title: data.name,
			section,
			...(data.summary !== undefined && { description: data.summary }),
			facts: facts({
				section: section.id,
				agencies: [id],
				dates: { updated: data.updatedOn },
			}),
			lastModified: latestDay([
				data.updatedOn,
				...newest.flatMap((each) => each.newest.map(lastModified)),
			]),
			headings: () => [
				data.name,
				...(leadersOf(agency).length > 0 ? [words.leaders] : []),
				...(data.internalBodies ? [words.internalBodies] : []),
				...(fieldOfficesOf(portal, agency).length > 0 ? [words.fieldOffices] : []),
				...headingTexts(bodyTreeOf(portal, filePath)),
				...newest.map(({ title }) => title),
			],
			elements: elementsOf(portal, agency),
			found: 'text',
			jsonLd: () => agencyData(portal, agency),
			subject: agency,
		});
	}),
);

/** The agency for programs. What the county has not filled in yet is not said. */
function agencyData(portal: Portal, { data, href }: Agency): string {
	const { office, parent } = data;
	const [above] = agenciesOf(portal, parent ? [parent] : []);
	const said = (value: string | undefined) => (isPlaceholder(value ?? '') ? undefined : value);
	return agencyJsonLd({
		name: data.name,
		otherNames: [
			...(data.shortName ? [data.shortName] : []),
			...(data.formerNames ?? []).map(({ name }) => name),
		],
		url: absolute(portal, href),
		website: data.website,
		description: data.summary,
		identifier: data.creditCode,
		county: portal.site.county,
		address: said(office?.address),
		postcode: office?.postcode,
		phone: said(office?.phone),
		fax: said(office?.fax),
		parent: above && absolute(portal, above.href),
		establishedOn: data.establishedOn,
		abolishedOn: data.abolishedOn,
	});
}

/** What 条例 art. 20(2) lists, as far as the page says it. The page marks these parts by the same names. */
function elementsOf(portal: Portal, agency: Agency): string[] {
	const { filePath, data } = agency;
	const stated = officeFacts(data).flatMap(({ element, value = '' }) =>
		element && !isPlaceholder(value) ? [element] : [],
	);
	const isNamed = leadersOf(agency).some(({ name, isVacant }) => !isVacant && !isPlaceholder(name));
	return [
		...new Set([
			...(saysSomething(portal, filePath) ? ['functions'] : []),
			...stated,
			...(isNamed ? ['leaders'] : []),
		]),
	];
}
