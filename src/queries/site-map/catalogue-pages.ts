import { derived } from '../derived.ts';
import { answeringFor } from '../hubs/answering-agencies.ts';
import {
	catalogueAgencies,
	catalogueFields,
	catalogueLevels,
	newestOfEntries,
} from '../hubs/catalogue.ts';
import { facts } from '../facts.ts';
import { sitePage } from './site-page.ts';
import { catalogueItems } from '../../collections/tables/catalogue-items.ts';
import { sectionOfTable } from '../../collections/tables/tables.ts';
import { common } from '../../interface/zh-CN.ts';
import type { CatalogueGroup } from '../hubs/catalogue.ts';
import type { SitePage } from './site-page.ts';

/** The section whose pages are the standard catalogue. */
export const catalogueSection = sectionOfTable(catalogueItems);

/**
 * The pages below the catalogue's own page: those of the fields are the catalogue; the others show the same items in
 * another order.
 */
export const cataloguePages = derived((portal): readonly SitePage<CatalogueGroup>[] => {
	const section = catalogueSection;
	const fields = catalogueFields(portal);
	return [...fields, ...catalogueAgencies(portal), ...catalogueLevels(portal)].map((group) =>
		sitePage(portal, {
			href: group.href,
			title: common.labelled(section.title, group.title),
			section,
			facts: facts({
				section: section.id,
				agencies: fields.includes(group) ? answeringFor(portal, section) : [],
			}),
			elements: fields.includes(group) && group.entries.length > 0 ? [group.step] : undefined,
			lastModified: newestOfEntries(group.entries),
			found: fields.includes(group) ? 'text' : undefined,
			subject: group,
		}),
	);
});
