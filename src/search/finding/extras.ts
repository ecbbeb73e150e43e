import { fetchCompressedText } from './fetch-compressed.ts';
import { remembered } from './remembered.ts';
import { listsFile } from '../text/listed-page.ts';
import { factsFile } from '../text/page-facts.ts';
import type { SearchRecord } from './search-record.ts';
import type { Fold } from '../text/fold.ts';
import type { ListedPage } from '../text/listed-page.ts';
import type { FactsByAddress } from '../text/page-facts.ts';

/** A list, a matrix or an overview. */
export interface ListRecord extends SearchRecord {
	purpose: string;
	/** The letters and digits of its purpose and keywords, folded. */
	plainPurpose: string;
	/** It is found by its name alone. */
	byNameOnly: boolean;
}

/** What the search knows of pages besides records and their texts. */
export interface Extras {
	lists: readonly ListRecord[];
	/** The facts of all pages, fetched when a query first asks for one. */
	readFacts: () => Promise<FactsByAddress>;
}

/** Returns what needs only the fold, which may come later. */
export async function openExtras(folder: string): Promise<(fold: Fold) => Extras> {
	const lists = JSON.parse(await fetchCompressedText(`${folder}/${listsFile}`)) as ListedPage[];
	const read = remembered(
		async (file: string) =>
			JSON.parse(await fetchCompressedText(`${folder}/${file}`)) as FactsByAddress,
	);
	return (fold) => ({ lists: listRecords(lists, fold), readFacts: () => read(factsFile) });
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
		firstPassage: 0,
		passages: 0,
		purpose,
		byNameOnly,
		plainPurpose: fold.plain(`${purpose}${keywords}`),
	}));
}
