import { derived } from '../derived.ts';
import { changedAddresses } from './address-changes.ts';
import { allSectionsOf } from './own-columns.ts';
import { isShown } from './sections.ts';
import { leadsTo } from './waiting-addresses.ts';
import { changedAddress } from '../../collections/registers/address-changes.ts';
import type { Portal } from '../portal.ts';

/** The decoded addresses of pages that are not public yet, and of sections that have nothing to show today. */
const deadAddresses = derived((portal): ReadonlySet<string> => {
	const answered = new Set(changedAddresses(portal).map(changedAddress));
	const hidden = allSectionsOf(portal)
		.filter((section) => !isShown(portal, section) && !answered.has(section.path))
		.map(({ path }) => path);
	return new Set([...portal.content.waitingAddresses, ...hidden]);
});

/** Whether the portal has addresses to which no link may lead today. */
export function hasDeadAddresses(portal: Portal): boolean {
	return deadAddresses(portal).size > 0;
}

/** True if a link leads to an address of this portal that has no page yet, or none today. */
export function leadsNowhere(portal: Portal, href: string): boolean {
	const { address } = portal.site;
	const path = href.startsWith(address) ? href.slice(address.length - 1) : href;
	return leadsTo(path, deadAddresses(portal));
}
