import type { Portal } from './portal.ts';

/** The absolute address of a path on this site. */
export function absolute(portal: Portal, path: string): string {
	return new URL(path, portal.site.address).href;
}
