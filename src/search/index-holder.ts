import { openIndex } from './index/search-index.ts';
import { openSites } from './sites/open-sites.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { SearchedSite } from './index/searched-site.ts';

/** The index, opened once, on first use. */
export interface IndexHolder {
	/** Opens the index if necessary. Throws when it does not arrive; the next call tries again. */
	open: () => Promise<SearchIndex>;
	/** The opened index; `undefined` before it is opened. */
	opened: () => SearchIndex | undefined;
	/**
	 * Runs `work` with the index. An index that was opened earlier may be gone from the server, because the site was
	 * rebuilt while the tab stayed open: failed work is repeated once with the current index. An index with which
	 * something failed is not used again.
	 */
	use: (work: (index: SearchIndex) => Promise<void>) => Promise<void>;
	/** Drops the index; the next use opens it again. */
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
