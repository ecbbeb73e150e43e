import { openIndex } from './index/search-index.ts';
import { openSites } from './sites/open-sites.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { SearchedSite } from './index/searched-site.ts';

/** The index, opened when it is first wanted and once for all. */
export interface IndexHolder {
	/** Opens it if need be. Throws when it does not arrive; the next call tries again. */
	open: () => Promise<SearchIndex>;
	/** The opened one; undefined before it is there. */
	opened: () => SearchIndex | undefined;
	/**
	 * Does `work` with it. An index that was open already may be gone from the server, because the site was built anew
	 * while the tab stayed open: what fails with it is done once more with the one that is there now. An index with which
	 * something failed is not used again.
	 */
	use: (work: (index: SearchIndex) => Promise<void>) => Promise<void>;
	/** Lets go of the index: whoever wants it next opens it anew. */
	forget: () => void;
}

/** `onOpen` is called with every index that is opened. Where several `sites` are searched, all are opened as one index. */
export function createIndexHolder(
	onOpen: (index: SearchIndex) => void,
	sites: readonly SearchedSite[],
): IndexHolder {
	let opening: Promise<SearchIndex> | undefined;
	let opened: SearchIndex | undefined;
	const forget = () => {
		opened?.close?.();
		opening = undefined;
		opened = undefined;
	};
	const start = async () => {
		opened = await (import.meta.env.SEARCHES_SEVERAL_SITES ? openSites(sites) : openIndex());
		onOpen(opened);
		return opened;
	};
	const open = () => {
		opening ??= start().catch((error: unknown) => {
			forget();
			throw error;
		});
		return opening;
	};
	const attempt = async (work: (index: SearchIndex) => Promise<void>) => {
		const used = await open();
		try {
			await work(used);
		} catch (error) {
			if (opened === used) forget();
			throw error;
		}
	};
	return {
		open,
		opened: () => opened,
		use: async (work) => {
			const wasOpen = opened !== undefined;
			await attempt(work).catch((error: unknown) => {
				if (!wasOpen) throw error;
				return attempt(work);
			});
		},
		forget,
	};
}
