import { fetchJson } from './index-files.ts';
import { memoized } from '../promises.ts';
import { factsFile, listsFile } from '../text/page-marks.ts';
import type { SearchRecord } from './search-record.ts';
import type { Fold } from '../text/fold.ts';
import type { FactsByAddress, ListedPage } from '../text/page-marks.ts';

/** A list, a matrix or an overview. */
export interface ListRecord extends SearchRecord {
	purpose: string;
	/** The letters and digits of its purpose and keywords, folded. */
	plainPurpose: string;
	/** It is found by its name alone. */
	byNameOnly: boolean;
}

/** What the search knows of pages besides records and their texts. Either is fetched when it is first asked for. */
export interface Extras {
	readLists: () => Promise<readonly ListRecord[]>;
	/** The facts of all pages. */
	readFacts: () => Promise<FactsByAddress>;
}

export function createExtrasReader(folder: string, fold: Fold): Extras {
	const lists = memoized(async (file: string) =>
		listRecords(await fetchJson<ListedPage[]>(`${folder}/${file}.json`), fold),
	);
	const facts = memoized((file: string) => fetchJson<FactsByAddress>(`${folder}/${file}.json`));
	return { readLists: () => lists(listsFile), readFacts: () => facts(factsFile) };
}

/** Their ids stand below those of pages, which count from 0. */
export function listRecords(lists: readonly ListedPage[], fold: Fold): ListRecord[] {
	return lists.map(({ address, title, purpose, keywords, byNameOnly = false }, place) => ({
		id: -1 - place,
		address,
		title,
		plain: fold.plain(title),
		core: fold.plain(title),
		section: '',
		issuers: [],
		topics: [],
		purpose,
		byNameOnly,
		plainPurpose: fold.plain(`${purpose}${keywords}`),
	}));
}
