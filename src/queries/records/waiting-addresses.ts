import { decodeAddress } from '../../markdown/decode-address.ts';
import type { Portal } from '../portal.ts';

/** True if `address`, as an editor wrote it, is one of the decoded `addresses`, or a place on one of those pages. */
export function leadsTo(address: string, addresses: ReadonlySet<string>): boolean {
	if (!address.startsWith('/')) return false;
	const decoded = decodeAddress(address);
	return addresses.has(decoded) || addresses.has(decoded.replace(/[?#].*$/s, ''));
}

/** True if a link leads to a page of this portal that is not public yet. */
export function leadsToWaiting({ content, site }: Portal, href: string): boolean {
	const address = href.startsWith(site.address) ? href.slice(site.address.length - 1) : href;
	return leadsTo(address, content.waitingAddresses);
}
