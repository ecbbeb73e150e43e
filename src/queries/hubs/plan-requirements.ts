import { derived } from '../derived.ts';
import { portalPlace } from '../../collections/portal/portal-places.ts';
import { planSources } from '../../audit/duties/citations.ts';
import { planRequirements } from '../../collections/sections/plan-requirements.ts';
import { information } from '../../collections/information.ts';
import { documentsOf } from '../records/documents.ts';
import type { Portal } from '../portal.ts';
import type { PlanSource } from '../../audit/duties/citations.ts';
import type { PlanRequirement } from '../../collections/sections/plan-requirements.ts';

export interface ShownRequirement extends PlanRequirement {
	/** The pages where readers find it; empty when the county has published nothing of this kind. */
	links: readonly { label: string; href: string }[];
}

/** The maximum number of documents with a keyword that a requirement links to. */
const mostDocuments = 3;

/** Every requirement with its pages, grouped by the document that names it. */
export const requirementGroups = derived(
	(portal): readonly { title: string; requirements: readonly ShownRequirement[] }[] =>
		Object.entries(planSources).map(([source, title]) => ({
			title,
			requirements: planRequirements
				.filter((requirement) => requirement.source === (source as PlanSource))
				.map((requirement) => show(portal, requirement)),
		})),
);

function show(portal: Portal, requirement: PlanRequirement): ShownRequirement {
	return { ...requirement, links: requirement.places.flatMap((place) => linksOf(portal, place)) };
}

function linksOf(portal: Portal, place: string): { label: string; href: string }[] {
	const meant = portalPlace(place);
	if (!meant) throw new Error(`There is no place ${place}`);
	if (meant.kind === 'page') return [{ label: meant.label, href: meant.href }];
	return documentsOf(portal, information)
		.filter(({ data }) => data.keywords?.includes(meant.keyword))
		.slice(0, mostDocuments)
		.map(({ href, data }) => ({ label: data.title, href }));
}
