import { joinSites } from './join-sites.ts';
import { openOtherSite } from './open-other-site.ts';
import { openIndex } from '../finding/search-index.ts';
import { openWorkerTexts } from '../texts/worker-texts.ts';
import type { SearchedSite } from './searched-site.ts';
import type { SearchIndex } from '../finding/search-index.ts';

/** Opens the index of the first of the sites, which is the own one, joined with those of the others. */
export async function openSites(
	[ownSite, ...otherSites]: readonly SearchedSite[],
	openTexts = openWorkerTexts,
): Promise<SearchIndex> {
	const opening = openIndex(openTexts, ownSite).then((index) => index.complete?.() ?? index);
	const openOther = async (site: SearchedSite) => ({
		site,
		index: await openOtherSite(site, { own: opening, openTexts }).catch((error: unknown) => {
			console.error(error);
			return undefined;
		}),
	});
	const [own, ...others] = await Promise.all([opening, ...otherSites.map(openOther)]);
	return { ...own, ...joinSites(own, others) };
}
