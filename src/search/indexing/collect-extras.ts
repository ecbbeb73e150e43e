import { readFacts } from './read-facts.ts';
import { readList } from './read-list.ts';
import { factsFile, listsFile } from '../text/page-marks.ts';
import type { ListedPage, PageFact } from '../text/page-marks.ts';

/** Collects what the search knows of pages besides records and their texts: facts, and lists by their names. */
export function collectExtras() {
	const facts: Record<string, PageFact[]> = {};
	const lists: ListedPage[] = [];
	return {
		add: (address: string, html: string) => {
			const told = readFacts(html);
			if (told.length > 0) facts[address] = told;
			const list = readList(html);
			if (list) lists.push({ address, ...list });
		},
		/** File → content. */
		files: (): Record<string, string> => ({
			[factsFile]: JSON.stringify(facts),
			[listsFile]: JSON.stringify(lists),
		}),
	};
}
