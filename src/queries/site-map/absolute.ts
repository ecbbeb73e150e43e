import { site } from '../../site.ts';

/** The whole address of a path on this site. */
export function absolute(path: string): string {
	return new URL(path, site.address).href;
}
