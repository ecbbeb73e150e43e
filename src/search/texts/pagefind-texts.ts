import { readPartMeta, unpack } from './pagefind.ts';
import { allowedMissing, pairsAtOnce, pairsToAsk, passagesAt, startsIn } from './phrase.ts';
import { memoized } from '../promises.ts';
import { passageLength } from '../text/index-format.ts';
import { loneWord, restoreText } from '../text/paired-text.ts';
import type { PagefindInstance, PagefindModule, PartMeta } from './pagefind.ts';
import type { watchFetch } from './watched-fetch.ts';
import type { PageText, TextSource, Texts } from './texts.ts';

interface Settings extends TextSource {
	/** Imports Pagefind's program, which asks for its files through `watched`. */
	load: (address: string) => Promise<PagefindModule>;
	watched: ReturnType<typeof watchFetch>;
}

/** A part of the texts: Pagefind's index of it, and its place among all. */
interface Part {
	folder: string;
	instance: PagefindInstance;
	meta: PartMeta;
	firstRecord: number;
	/** Hash of a page → its record. */
	records: ReadonlyMap<string, number>;
}

/** A page in Pagefind's files: its text, and where its sub-results begin. */
interface Fragment {
	content: string;
	anchors: readonly { id: string; title?: string; location: number }[];
}

/** Opens texts that were indexed in pairs of characters (`text/paired-text.ts`), and searches them with Pagefind. */
export async function openPagefindTexts({
	folders,
	program = folders[0],
	commonPairs,
	load,
	watched,
}: Settings): Promise<Texts> {
	const parts = program ? await openParts(folders, { program, load, watched }) : [];
	const common = new Set(commonPairs.match(/../gu));
	const firstPassages = passageNumbers(parts.flatMap(({ meta }) => meta.pages));

	/** Where a word stands, or whatever begins with a single character, in ascending order. */
	const placesOf = memoized(async (word: string): Promise<Uint32Array> => {
		const found = await watched.whole(() =>
			Promise.all(parts.map((part) => searchPart(part, word))),
		);
		return Uint32Array.from(
			found
				.flatMap((results, place) => results.map((result) => ({ part: parts[place], ...result })))
				.map(({ part, id, words }) => ({ record: part?.records.get(id) ?? 0, words }))
				.sort((a, b) => a.record - b.record)
				.flatMap(({ record, words }) => {
					const first = (firstPassages[record] ?? 0) * passageLength;
					return [...words].sort((a, b) => a - b).map((word) => first + word);
				}),
		);
	});

	const startsOf = async (plain: string): Promise<Uint32Array> => {
		if ([...plain].length < 2) return placesOf(plain);
		const wanted = pairsToAsk(plain, common);
		const least = wanted.length - allowedMissing(plain, wanted.length);
		const lists: { places: Uint32Array; offset: number }[] = [];
		for (let from = 0; from < wanted.length; from += pairsAtOnce) {
			const batch = wanted.slice(from, from + pairsAtOnce);
			const places = await Promise.all(batch.map(({ pair }) => placesOf(pair)));
			for (const [place, { offset }] of batch.entries())
				lists.push({ places: places[place] ?? new Uint32Array(), offset });
			const toCome = wanted.length - lists.length;
			if (toCome > 0 && startsIn(lists, Math.max(1, least - toCome)).length === 0)
				return new Uint32Array();
		}
		const whole = startsIn(lists, wanted.length);
		return whole.length > 0 ? whole : startsIn(lists, least);
	};

	const readPage = memoized(async (record: number): Promise<PageText> => {
		const [part] = parts.filter(({ firstRecord }) => firstRecord <= record).slice(-1);
		const page = part?.meta.pages[record - part.firstRecord];
		if (!part || !page) throw new Error(`There is no record ${record}`);
		const address = `${part.folder}fragment/${page.group || page.hash}.pf_fragment`;
		const response = await watched.whole(() => watched.fetch(address));
		const read = JSON.parse(new TextDecoder().decode(await contentOf(response))) as unknown;
		return pageText(
			(page.group ? (read as Record<string, Fragment>)[page.hash] : read) as Fragment,
		);
	});

	return { firstPassages, find: async (plain) => passagesAt(await startsOf(plain)), readPage };
}

/** One after another: two that open at once overwrite each other's WebAssembly. */
async function openParts(
	folders: readonly string[],
	{ program, load, watched }: Pick<Settings, 'load' | 'watched'> & { program: string },
): Promise<Part[]> {
	watched.takeProgramsFrom(program);
	const { createInstance } = await load(`${program}pagefind.js`);
	const parts: Part[] = [];
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

/** Pages of a part with a word and its places there. A single character is looked for in every file that may have it. */
async function searchPart({ instance, meta }: Part, word: string) {
	if ([...word].length > 1) return (await instance.search(word)).results;
	await Promise.all(
		meta.firstWords.filter((first) => first.startsWith(word)).map(instance.preload),
	);
	const found = await Promise.all([word, loneWord(word)].map((asked) => instance.search(asked)));
	return found.flatMap(({ results }) => results);
}

/** Pagefind's files begin with `pagefind_dcd`. */
const signatureLength = 12;

async function contentOf(response: Response): Promise<Uint8Array> {
	return (await unpack(new Uint8Array(await response.arrayBuffer()))).subarray(signatureLength);
}

function passageNumbers(pages: readonly { places: number }[]): Uint32Array {
	const numbers = new Uint32Array(pages.length + 1);
	for (const [record, { places }] of pages.entries())
		numbers[record + 1] = (numbers[record] ?? 0) + Math.max(1, Math.ceil(places / passageLength));
	return numbers;
}

function pageText({ content, anchors }: Fragment): PageText {
	const { text, starts } = restoreText(content);
	const passages = Array.from(
		{ length: Math.max(1, Math.ceil((starts.length - 1) / passageLength)) },
		(_, passage) => starts[passage * passageLength] ?? 0,
	);
	const subResults = anchors.map(({ id, title = '', location }, place) => ({
		id,
		title,
		start: starts[location] ?? text.length,
		end: starts[anchors[place + 1]?.location ?? starts.length - 1] ?? text.length,
	}));
	return { text, passages, subResults };
}
