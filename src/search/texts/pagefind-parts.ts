import { readPartMeta, unpack } from './pagefind.ts';
import { loneWord } from '../text/bigram-text.ts';
import type { PagefindInstance, PagefindModule, PartMeta } from './pagefind.ts';
import type { watchFetch } from './watched-fetch.ts';

export interface PartSettings {
	/** Imports Pagefind's program, which asks for its files through `watched`. */
	load: (address: string) => Promise<PagefindModule>;
	watched: ReturnType<typeof watchFetch>;
}

/** A part of the texts: Pagefind's index of it, and its place among all. */
export interface PagefindPart {
	folder: string;
	instance: PagefindInstance;
	meta: PartMeta;
	firstRecord: number;
	/** Hash of a page → its record. */
	records: ReadonlyMap<string, number>;
}

/** A page in Pagefind's files: its text, and where its sub-results begin. */
export interface Fragment {
	content: string;
	anchors: readonly { id: string; title?: string; location: number }[];
}

/** One after another: two that open at once overwrite each other's WebAssembly. */
export async function openParts(
	folders: readonly string[],
	{ program, load, watched }: PartSettings & { program: string },
): Promise<PagefindPart[]> {
	watched.takeProgramsFrom(program);
	const { createInstance } = await load(`${program}pagefind.js`);
	const parts: PagefindPart[] = [];
	let firstRecord = 0;
	for (const folder of folders) {
		// Files are named after their content: there is nothing newer to ask for.
		const instance = createInstance({ basePath: folder, metaCacheTag: 'named' });
		await watched.whole(() => instance.filters());
		const list = watched.listIn(folder);
		if (!list) throw new Error(`Pagefind did not read the list of ${folder}`);
		const meta = readPartMeta(await contentOf(list));
		const records = new Map(meta.pages.map(({ hash }, place) => [hash, firstRecord + place]));
		parts.push({ folder, instance, meta, firstRecord, records });
		firstRecord += meta.pages.length;
	}
	return parts;
}

/** The pages of a part with a word and its places there. A single character is looked for in every file that may have it. */
export async function searchPart({ instance, meta }: PagefindPart, word: string) {
	if ([...word].length > 1) return (await instance.search(word)).results;
	await Promise.all(
		meta.firstWords.filter((first) => first.startsWith(word)).map(instance.preload),
	);
	const found = await Promise.all([word, loneWord(word)].map((asked) => instance.search(asked)));
	return found.flatMap(({ results }) => results);
}

/** Pagefind's files begin with `pagefind_dcd`. */
const signatureLength = 12;

/** What Pagefind's files say of the page of a record. Throws where the part has no such record. */
export async function readFragment(
	{ folder, meta, firstRecord }: PagefindPart,
	record: number,
	watched: PartSettings['watched'],
): Promise<Fragment> {
	const page = meta.pages[record - firstRecord];
	if (!page) throw new Error(`There is no record ${record}`);
	const address = `${folder}fragment/${page.group || page.hash}.pf_fragment`;
	const response = await watched.whole(() => watched.fetch(address));
	const read = JSON.parse(new TextDecoder().decode(await contentOf(response))) as unknown;
	return (page.group ? (read as Record<string, Fragment>)[page.hash] : read) as Fragment;
}

async function contentOf(response: Response): Promise<Uint8Array> {
	return (await unpack(new Uint8Array(await response.arrayBuffer()))).subarray(signatureLength);
}
