import { derived } from '../derived.ts';
import { absolute } from '../absolute.ts';
import { pastChanges } from '../updates/changes.ts';
import { answeringFor } from '../hubs/answering-agencies.ts';
import { searchedOrigins } from '../hubs/searched-sites.ts';
import { agencyPages } from './agency-pages.ts';
import { auditPages } from './audit-pages.ts';
import { cataloguePages, catalogueSection } from './catalogue-pages.ts';
import { documentPages, listPages } from './document-pages.ts';
import { facts } from '../facts.ts';
import { handMadePages } from './hand-made-pages.ts';
import { taskLedgerPages } from './task-ledger-pages.ts';
import { reviewedOn } from './reviewed-on.ts';
import { sitePage } from './site-page.ts';
import { tablePages } from './table-pages.ts';
import { templatePages } from './template-pages.ts';
import { reconsiderationBody } from '../hubs/reconsideration.ts';
import { allSectionsOf } from '../records/own-columns.ts';
import { sectionsOf } from '../records/sections.ts';
import { hasContent } from '../requirements/section-content.ts';
import {
	agenciesSection,
	audit,
	auditAgencies,
	auditDuties,
	cleanUp,
	disclosure,
	enforcementBodiesSection,
	filingSection,
	home,
	leadersSection,
	taskLedgerSection,
	requestForm,
	search,
	updatesSection,
} from '../../collections/sections/sections.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import { reconsiderationChannels } from '../../collections/sections/reconsideration-sections.ts';
import { isPlaceholder } from '../../domain/text/trivial-text.ts';
import { informationRequestTemplate } from '../../domain/reconsideration/information-request-template.ts';
import { webSiteJsonLd } from '../../formats/json-ld/site.ts';
import { searchPage, templatePage } from '../../interface/zh-CN.ts';
import type { Section } from '../../collections/declarations/section.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { KnownPage, SitePage } from './site-page.ts';

/** Every page of the portal except the error page, by section, in the order of the site map. */
export const siteMap = derived((portal): ReadonlyMap<Section, readonly SitePage[]> => {
	const below = pagesBelow(portal);
	const judged = [...below.values()].flat();
	const ofAudit = Map.groupBy(auditPages(portal, judged), ({ section }) => section.id);
	return new Map(
		sectionsOf(portal).map((section) => [
			section,
			[
				...ownPage(portal, section),
				...(below.get(section) ?? []),
				...(ofAudit.get(section.id) ?? []),
			],
		]),
	);
});

/** The page of a section, for a section that is not one list or one table. */
export function sectionPage(portal: Portal, section: Section): SitePage {
	const page = [...siteMap(portal)]
		.find(([{ id }]) => id === section.id)?.[1]
		.find(({ href }) => href === section.path);
	if (!page) throw new Error(`The section ${section.id} has no page`);
	return page;
}

/** A page of the audit, by the address that the ledger gives to a duty, an agency or an outcome. */
export function auditPageAt(portal: Portal, href: string): SitePage {
	const page = [audit, auditDuties, auditAgencies]
		.flatMap((section) => siteMap(portal).get(section) ?? [])
		.find((each) => each.href === href);
	if (!page) throw new Error(`The audit has no page ${href}`);
	return page;
}

/** Every section's pages below its own page, without the pages of the audit. */
const pagesBelow = derived((portal): ReadonlyMap<Section, readonly SitePage[]> => {
	const all: readonly SitePage[] = [
		...listPages(portal),
		...documentPages(portal),
		...tablePages(portal),
		...taskLedgerPages(portal),
		...cataloguePages(portal),
		...handMadePages(portal),
		...agencyPages(portal),
		...templatePages(portal),
	];
	const byId = Map.groupBy(all, ({ section }) => section.id);
	return new Map(sectionsOf(portal).map((section) => [section, byId.get(section.id) ?? []]));
});

/** The section's own page, unless that is the first page of its list. It changes when the content it shows changes. */
function ownPage(portal: Portal, section: Section): SitePage[] {
	const below = pagesBelow(portal).get(section) ?? [];
	if (below.some(({ href }) => href === section.path)) return [];
	const shown = allSectionsOf(portal).filter(({ id }) => section.shows?.includes(id));
	const changedOn = section.reviewedOn
		? reviewedOn(portal, section.reviewedOn)
		: latestDay([section, ...shown].map((each) => newestBelow(portal, each)));
	return [
		sitePage(portal, {
			href: section.path,
			title: section.title,
			section,
			facts: facts({
				section: section.id,
				agencies: answeringFor(portal, section),
				dates: { updated: changedOn },
			}),
			lastModified: changedOn,
			saysNothing: () => mayBeEmpty.has(section.id) && !hasContent(portal, section),
			found: section.found === 'nowhere' ? undefined : (section.found ?? 'purpose'),
			subject: section,
			...exceptions(portal).get(section.id),
		}),
	];
}

/** Sections whose own page is a list that the engine makes of records, and no more than that. */
const mayBeEmpty: ReadonlySet<string> = new Set([
	cleanUp.id,
	filingSection.id,
	enforcementBodiesSection.id,
	leadersSection.id,
	taskLedgerSection.id,
]);

/** The values that only one section's page has. */
const exceptions = derived(
	(portal): ReadonlyMap<string, Partial<KnownPage<Section>>> =>
		new Map<string, Partial<KnownPage<Section>>>([
			// The pages of its fields state the facts of the catalogue.
			[catalogueSection.id, { facts: facts({ section: catalogueSection.id }) }],
			// A list of agencies is not the page of any.
			[agenciesSection.id, { facts: facts({ section: agenciesSection.id }) }],
			[leadersSection.id, { facts: facts({ section: leadersSection.id }) }],
			[
				disclosure.id,
				{
					facts: facts({
						section: disclosure.id,
						agencies: answeringFor(portal, disclosure),
						kinds: ['platform'],
						dates: { updated: newestBelow(portal, disclosure) },
					}),
				},
			],
			[reconsiderationChannels.id, { elements: channelElements(portal) }],
			[
				home.id,
				{
					title: portal.site.name,
					description: portal.site.description ?? home.description,
					jsonLd: () => siteData(portal),
				},
			],
			[
				updatesSection.id,
				{ lastModified: latestDay(pastChanges(portal).map(({ happenedOn }) => happenedOn)) },
			],
			[
				requestForm.id,
				{
					description: templatePage.description(
						informationRequestTemplate.title,
						informationRequestTemplate.purpose,
					),
				},
			],
			[
				search.id,
				{ title: searchPage.title, dataFrom: searchedOrigins(portal), webAssembly: true },
			],
		]),
);

/** The site for programs. */
function siteData(portal: Portal): string {
	const { name, nameEnglish, description, owner } = portal.site;
	return webSiteJsonLd({
		name,
		nameEnglish,
		description,
		address: absolute(portal, home.path),
		publisher: owner ?? name,
		search: absolute(portal, search.path),
	});
}

function newestBelow(portal: Portal, { path }: Section): CalendarDate | undefined {
	return latestDay(
		[...pagesBelow(portal)]
			.filter(([section]) => section.path.startsWith(path))
			.flatMap(([, pages]) => pages.map((page) => page.lastModified)),
	);
}

/** What the page of the channels of 行政复议 states of the agency that handles the cases. */
function channelElements(portal: Portal): string[] {
	const { address, hours, phone } = reconsiderationBody(portal)?.data.reconsideration ?? {};
	return Object.entries({ address, hours, phone }).flatMap(([name, value = '']) =>
		isPlaceholder(value) ? [] : [name],
	);
}
