import { derived } from '../derived.ts';
import { absolute } from '../absolute.ts';
import { claimsOf, pagesOfDuty } from './published-pages.ts';
import { siteMap } from '../site-map/site-map.ts';
import { factAttributes } from '../../audit/judging/fact-attributes.ts';
import { latestDay } from '../../domain/dates/calendar-date.ts';
import { mostSitemapEntries } from '../../formats/sitemap.ts';
import type { Portal } from '../portal.ts';
import type { SitePage } from '../site-map/site-page.ts';
import type { SitemapEntry } from '../../formats/sitemap.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

export interface Sitemap {
	/** The file name, such as `sitemap-information.xml`. */
	file: string;
	entries: readonly SitemapEntry[];
}

const entries = derived(
	(portal) =>
		new Map(
			[...siteMap(portal).values()]
				.flat()
				.map((page) => [absolute(portal, page.href), entryOf(portal, page)]),
		),
);

/** One sitemap for each section, which together list every page once; then one for each duty that has evidence. */
export const sitemaps = derived((portal): readonly Sitemap[] => [
	...[...siteMap(portal)].flatMap(([{ id }, pages]) =>
		split(
			portal,
			`sitemap-${id}`,
			pages.map(({ href }) => absolute(portal, href)),
		),
	),
	...[...pagesOfDuty(portal)].flatMap(([id, pages]) =>
		split(
			portal,
			`sitemap-duty-${id}`,
			pages.map(({ url }) => url),
		),
	),
]);

/** The day of a sitemap's newest entry; `undefined` when no entry has a day. */
export function newestEntry({ entries: listed }: Sitemap): CalendarDate | undefined {
	return latestDay(listed.map(({ lastModified }) => lastModified));
}

function entryOf(portal: Portal, { href, facts, lastModified }: SitePage): SitemapEntry {
	const url = absolute(portal, href);
	const { about, ...stated } = facts;
	const claims = claimsOf(portal, url);
	return {
		url,
		lastModified,
		disclosure: {
			...factAttributes(stated),
			...(claims.length > 0 && { duties: claims.join(' ') }),
		},
	};
}

/** The sitemap of these addresses, as several files when they exceed the protocol's limit. */
function split(portal: Portal, name: string, urls: readonly string[]): Sitemap[] {
	const count = Math.ceil(urls.length / mostSitemapEntries);
	return Array.from({ length: count }, (_, index) => ({
		file: index === 0 ? `${name}.xml` : `${name}-${index + 1}.xml`,
		entries: urls
			.slice(index * mostSitemapEntries, (index + 1) * mostSitemapEntries)
			.flatMap((url) => entries(portal).get(url) ?? []),
	}));
}
