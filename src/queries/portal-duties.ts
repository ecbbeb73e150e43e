import { documents } from './documents.ts';
import { portalPlace } from '../collections/portal-places.ts';
import { dutySources, portalDuties } from '../domain/portal-duties.ts';
import type { DutySource, PortalDuty } from '../domain/portal-duties.ts';

export interface ShownDuty extends PortalDuty {
	/** Where readers find it; empty when the county has published nothing of the kind. */
	links: readonly { label: string; href: string }[];
}

/** The newest documents of a keyword that a duty links to. */
const mostDocuments = 3;

/** Every duty with its pages, grouped by the document that names it. */
export const dutyGroups: readonly { title: string; duties: readonly ShownDuty[] }[] =
	Object.entries(dutySources).map(([source, title]) => ({
		title,
		duties: portalDuties.filter((duty) => duty.source === (source as DutySource)).map(show),
	}));

function show(duty: PortalDuty): ShownDuty {
	return { ...duty, links: duty.places.flatMap(linksOf) };
}

function linksOf(place: string): { label: string; href: string }[] {
	const meant = portalPlace(place);
	if (!meant) throw new Error(`There is no place ${place}`);
	if (meant.kind === 'page') return [{ label: meant.label, href: meant.href }];
	return documents.information
		.filter(({ data }) => data.keywords?.includes(meant.keyword))
		.slice(0, mostDocuments)
		.map(({ href, data }) => ({ label: data.title, href }));
}
