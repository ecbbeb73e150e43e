import { deadLinksOf, ownLinks } from './own-links.ts';
import { sitePath } from './site-path.ts';
import { linkNames } from './unread-names.ts';
import type { Keep } from './interner.ts';
import type { PageReading } from './page-reader.ts';
import type { ReadSite } from './site.ts';
import type { Source } from './source.ts';

/** What the links of a site's pages tell after all were read. */
interface FollowedLinks extends Pick<ReadSite, 'deadLinks' | 'unreadNames'> {
	/** In Chinese. */
	notes: readonly string[];
}

/** Collects the links of a site's pages; with `isNamed` also what they call pages that are not read. */
export function siteLinks(address: string, keep: Keep, isNamed: boolean) {
	const links = ownLinks(address);
	const names = linkNames(keep);
	return {
		links,
		add(reading: PageReading): void {
			links.add(reading);
			if (isNamed) names.add(reading);
		},
		/** Looks for links without an answer, once the pages of the site are read. */
		async follow(pages: ReadSite['pages'], source: Source): Promise<FollowedLinks> {
			const read = new Set(pages.map(({ url }) => sitePath(new URL(url))));
			const { deadLinks, notes } = await deadLinksOf(links, source, { address, read });
			const dead = new Set(deadLinks.map(({ href }) => href));
			return { deadLinks, unreadNames: names.unread({ address, read, dead }), notes };
		},
	};
}
