import { decodeAddress } from '../../markdown/decode-address.ts';

/** True if `address`, as an editor wrote it, is one of the decoded `addresses`, or a place on one of those pages. */
export function leadsTo(address: string, addresses: ReadonlySet<string>): boolean {
	if (!address.startsWith('/')) return false;
	const decoded = decodeAddress(address);
	return addresses.has(decoded) || addresses.has(decoded.replace(/[?#].*$/s, ''));
}
