import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'words');

/** The words that hold in the whole country. */
export const nationalSynonyms: readonly SynonymGroup[] = readdirSync(folder)
	.sort()
	.flatMap((file) => groupsIn(readFileSync(join(folder, file), 'utf8')));

/** Reads a list of words: a line a group, `official terms：everyday words` with spaces between them; `#` begins a remark. */
export function groupsIn(list: string): SynonymGroup[] {
	return list
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => {
			const [official = [], everyday = []] = line
				.split('：')
				.map((words) => words.split(' ').filter(Boolean));
			return { official, everyday };
		});
}

/** Different words for one thing. They lead one way: from what people type to what documents say. */
export interface SynonymGroup {
	/** Words that documents use, most usual first. */
	official: readonly string[];
	/** What people type; simplified Chinese, no punctuation. */
	everyday: readonly string[];
}
