import { wholeAddress } from '../domain/text/site-address.ts';
import type { Portal } from './portal.ts';

/** The absolute address of a path within this site. */
export function absolute(portal: Portal, path: string): string {
	return wholeAddress(portal.site.address, path);
}
