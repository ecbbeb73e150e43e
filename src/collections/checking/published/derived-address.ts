import { isReserved } from '../../sections/addresses.ts';
import type { Collection } from '../../declarations/collection.ts';

/** First steps of addresses below which the engine makes everything by itself. */
const ownSteps = ['_astro', 'audit', 'brand', 'data', 'design', 'schemas', 'search', 'sitemap'];

/** Files in the root of a site that the engine makes. */
const ownFiles = /^(?:404\.html|robots\.txt|_redirects|(?:build|duties|data|feed)\.json)$/;

/** Files of feeds, sitemaps and calendars. */
const followed = /\/[^/]+\.(?:xml|atom|rss|ics)$|\/feed\.json$/;

/** Lists that are not those of one kind of documents. */
const ownLists = ['/disclosure/catalogue/agency/', '/disclosure/catalogue/level/'];

/**
 * Whether the engine makes the address by itself and may make it differently another day: lists by year, agency or state,
 * their further pages, statistics, the search, sitemaps and other files for programs. Nothing else stands below these steps.
 */
export function isDerivedAddress(address: string, collections: readonly Collection[]): boolean {
	const [first = '', ...rest] = address.split('/').slice(1);
	if (rest.length === 0 && ownFiles.test(first)) return true;
	if (ownSteps.includes(first) || /\/page\/\d+\/$/.test(address)) return true;
	if (first !== 'files' && followed.test(address)) return true;
	if (ownLists.some((list) => address.startsWith(list))) return true;
	return collections.some((collection) => {
		const { path, name } = collection;
		if (path === undefined || name === 'pages' || !address.startsWith(path)) return false;
		const id = address.slice(path.length).replace(/\/$/, '');
		return id !== '' && isReserved(collection, id);
	});
}
