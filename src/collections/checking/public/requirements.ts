import { agencyRequirements } from './agency-requirements.ts';
import { brandRequirements } from './brand-requirements.ts';
import { contentRequirements } from './content-requirements.ts';
import { siteRequirements } from './site-requirements.ts';
import type { PublicRequirement } from './requirement.ts';

/** Everything that must be there before a county goes public, in the order in which an editor meets it. */
export const publicRequirements: readonly PublicRequirement[] = [
	...siteRequirements,
	...brandRequirements,
	...agencyRequirements,
	...contentRequirements,
];
