import { fetchJson } from './index-files.ts';
import { addressOn } from './searched-site.ts';
import { memoized } from '../texts/promises.ts';
import { factsFile, listsFile } from '../text/page-marks.ts';
import type { SearchRecord } from './search-record.ts';
import type { Normalizer } from '../text/normalizer.ts';
import type { FactsByAddress, OverviewPage } from '../text/page-marks.ts';

/** A list, a matrix or an overview. */
export interface ListRecord extends SearchRecord {
	purpose: string;
	/** The letters and digits of its purpose and keywords, folded. */
	normalizedPurpose: string;
	/** It is found by its name alone. */
	byNameOnly: boolean;
}

/** What the search knows of pages besides records and their texts. Either is fetched when it is first asked for. */
export interface Extras {
	readLists: () => Promise<readonly ListRecord[]>;
	/** The facts of all pages. */
	readFacts: () => Promise<FactsByAddress>;
}

export function createExtrasReader(folder: string, normalizer: Normalizer): Extras {
	const lists = memoized(async (file: string) =>
		listRecords(await fetchJson<OverviewPage[]>(`${folder}/${file}.json`), normalizer),
	);
	const facts = memoized(async (file: string) => {
		const byPath = await fetchJson<FactsByAddress>(`${folder}/${file}.json`);
		return Object.fromEntries(
			Object.entries(byPath).map(([path, found]) => [addressOn(undefined, path), found]),
		);
	});
	return { readLists: () => lists(listsFile), readFacts: () => facts(factsFile) };
}

/** Their ids stand below those of pages, which count from 0. */
export function listRecords(lists: readonly OverviewPage[], normalizer: Normalizer): ListRecord[] {
	return lists.map(({ address, title, purpose, keywords, byNameOnly = false }, place) => ({
		id: -1 - place,
		address: addressOn(undefined, address),
		title,
		normalized: normalizer.normalize(title),
		issuedTitle: normalizer.normalize(title),
		section: '',
		issuers: [],
		topics: [],
		purpose,
		byNameOnly,
		normalizedPurpose: normalizer.normalize(`${purpose}${keywords}`),
	}));
}
