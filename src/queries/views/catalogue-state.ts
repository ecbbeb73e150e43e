import { catalogueEntries as words } from '../../interface/zh-CN.ts';
import type { ShownCell } from '../../presentation/shown-cell.ts';
import type { CatalogueEntry } from '../hubs/catalogue.ts';

/**
 * Whether anything is published under an item, how much, since when, and whether in time, in Chinese. Of time nothing is
 * said where the item's limit or the dates do not allow it.
 */
export function entryState({
	count,
	newest,
	timeliness,
}: Pick<CatalogueEntry, 'count' | 'newest' | 'timeliness'>): string {
	if (count === 0) return words.none;
	const judged = timeliness ? timeliness.inTime + timeliness.late : 0;
	const timely = timeliness && judged > 0 ? words.timely(timeliness.late, judged) : '';
	return `${words.published(count, newest)}${timely}`;
}

/** The documents that name an item and the places where it is kept, as links. */
export function publishedCell({
	documents,
	places,
}: Pick<CatalogueEntry, 'documents' | 'places'>): ShownCell {
	const links = [
		...documents.map(({ href, data }) => ({ label: data.title, href })),
		...places.map((place) => {
			const count = place.documents.length + place.rows.length;
			const label = count > 0 ? words.placeCount(place.label, count) : place.label;
			return { label, href: place.href };
		}),
	];
	return links.length > 0 ? { text: '', links } : { text: words.none };
}
