import { isReserved } from '../../sections/addresses.ts';
import type { Collection } from '../../declarations/collection.ts';

/** First steps of addresses below which the engine makes everything by itself. */
const ownSteps = [
	...['_astro', 'audit', 'brand', 'data', 'design', 'schemas', 'search', 'sitemap'],
];

/**
 * Whether the engine makes the address by itself and may make it differently another day: lists by year, agency or state,
 * their further pages, statistics, the search, sitemaps and other files for programs. Nothing else stands below these steps.
 */
export function isDerivedAddress(address: string, collections: readonly Collection[]): boolean {
	const [first = '', ...rest] = address.split('/').slice(1);
	if (rest.length === 0) return first !== '';
	if (ownSteps.includes(first) || /\/page\/\d+\/$/.test(address)) return true;
	if (/\/[^/]+\.(?:xml|atom|rss|ics)$|\/feed\.json$/.test(address) && first !== 'files')
		return true;
	return collections.some((collection) => {
		const { path, name } = collection;
		if (path === undefined || name === 'pages' || !address.startsWith(path)) return false;
		const id = address.slice(path.length).replace(/\/$/, '');
		return id !== '' && isReserved(collection, id);
	});
}
