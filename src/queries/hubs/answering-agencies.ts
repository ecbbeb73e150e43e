import { derived } from '../derived.ts';
import { presentAgencies } from '../records/agencies.ts';
import { publishedBodies } from './enforcement.ts';
import { reconsiderationBody } from './reconsideration.ts';
import { enforcementBodiesSection } from '../../collections/sections/sections.ts';
import { reconsideration } from '../../collections/sections/reconsideration-sections.ts';
import type { Portal } from '../portal.ts';
import type { Section } from '../../collections/declarations/section.ts';

const county = derived((portal) =>
	presentAgencies(portal)
		.filter(({ data }) => data.type === 'county')
		.map(({ id }) => id),
);

/**
 * Ids of the agencies that are responsible for a section's own page: the county government for the portal's pages; in
 * addition, for pages about 行政复议 the agency that handles the cases, and for the list of 行政执法主体 the listed bodies.
 */
export function answeringFor(portal: Portal, { id, path }: Section): readonly string[] {
	if (id === enforcementBodiesSection.id)
		return [...county(portal), ...publishedBodies(portal).map(({ agency }) => agency.id)];
	const body = path.startsWith(reconsideration.path) ? reconsiderationBody(portal) : undefined;
	if (body) return [...county(portal), body.id];
	return county(portal);
}
