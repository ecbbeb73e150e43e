import type { ReadingGap } from '../judging/gaps.ts';
import type { ListedPage } from './listed-pages.ts';

/**
 * The gaps for pages that were not read. On a site with a register the sitemaps say which duties each page is evidence
 * of.
 */
export function pageGaps(unread: readonly ListedPage[], hasRegister: boolean): ReadingGap[] {
	if (unread.length === 0) return [];
	if (!hasRegister) return [{ pages: unread.length }];
	const groups = Map.groupBy(unread, ({ duties }) => duties.join(' '));
	return [...groups.values()].map((pages) => ({
		pages: pages.length,
		duties: pages[0]?.duties ?? [],
	}));
}
