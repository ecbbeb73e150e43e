import type { ReadPage } from './site.ts';

/** The site's name: the label on the home page, else on any page, else the host. */
export function siteName(pages: readonly ReadPage[], address: string): string {
	const home = pages.find(({ url }) => url === address);
	const named = home?.labels['SiteName'] ? home : pages.find(({ labels }) => labels['SiteName']);
	return named?.labels['SiteName'] ?? new URL(address).host;
}
