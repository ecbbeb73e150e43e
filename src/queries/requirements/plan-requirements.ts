import { derived } from '../derived.ts';
import { portalPlace } from '../../collections/portal/portal-places.ts';
import { planSources } from '../../audit/duties/citations.ts';
import { planRequirements } from '../../collections/sections/plan-requirements.ts';
import { linkOfColumn } from '../lists/column-links.ts';
import { rowsWithAddress } from '../records/tables.ts';
import { hasContent, hasValue } from './section-content.ts';
import type { Portal } from '../portal.ts';
import type { PlanSource } from '../../audit/duties/citations.ts';
import type { PlanRequirement } from '../../collections/sections/plan-requirements.ts';

export interface ShownRequirement extends PlanRequirement {
	/** The pages with content where readers find it; empty when the county has published nothing of this kind. */
	links: readonly { label: string; href: string }[];
	/** The names of its places that have no content. */
	lacking: readonly string[];
}

/** How much of the requirements the county's content covers. */
export interface RequirementCounts {
	total: number;
	/** Every place has content. */
	complete: number;
	/** Only some places have content. */
	partial: number;
	/** No place has content. */
	without: readonly ShownRequirement[];
}

/** The maximum number of rows of a kind that a requirement links to. */
const mostRows = 3;

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

/** The counts of the requirements by their content. Empty columns count as no content. */
export const requirementCounts = derived((portal): RequirementCounts => {
	const all = requirementGroups(portal).flatMap(({ requirements }) => requirements);
	const without = all.filter(({ links }) => links.length === 0);
	const complete = all.filter(
		({ links, lacking }) => links.length > 0 && lacking.length === 0,
	).length;
	return { total: all.length, complete, partial: all.length - complete - without.length, without };
});

function show(portal: Portal, requirement: PlanRequirement): ShownRequirement {
	const places = requirement.places.map((place) => shownPlace(portal, place));
	return {
		...requirement,
		links: places.flatMap(({ links }) => links),
		lacking: places.flatMap(({ links, label }) => (links.length === 0 ? [label] : [])),
	};
}

function shownPlace(
	portal: Portal,
	place: string,
): { label: string; links: { label: string; href: string }[] } {
	const meant = portalPlace(place);
	if (!meant) throw new Error(`There is no place ${place}`);
	if (meant.kind === 'page') {
		const { label, href, section, field } = meant;
		const isFilled = field
			? hasValue(portal, field.collection, field.name)
			: hasContent(portal, section);
		return { label, links: isFilled ? [{ label, href }] : [] };
	}
	if (meant.kind === 'rows') {
		const { table, value, label } = meant;
		const found = rowsWithAddress(portal, table).filter(({ row }) => row['kind'] === value);
		return {
			label,
			links: found.slice(0, mostRows).map(({ row, href }) => ({
				label: String(row[table.nameField ?? table.key]),
				href,
			})),
		};
	}
	const { id, title } = meant.column;
	const link = linkOfColumn(portal, id);
	return { label: title, links: link ? [{ label: title, href: link.href }] : [] };
}
