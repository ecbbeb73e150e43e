import { openParts, readFragment, searchPart } from './pagefind-parts.ts';
import { allowedMissing, bigramsAtOnce, bigramsToAsk, postingsAt, phraseStarts } from './phrase.ts';
import { memoized } from './promises.ts';
import { passageLength } from '../text/index-format.ts';
import { restoreText } from '../text/bigram-text.ts';
import type { Fragment, PartSettings } from './pagefind-parts.ts';
import type { PageText, TextSource, Texts } from './texts.ts';

type Settings = TextSource & PartSettings;

/** Opens texts that were indexed in pairs of characters (`text/bigram-text.ts`), and searches them with Pagefind. */
export async function openPagefindTexts({
	folders,
	program = folders[0],
	commonBigrams,
	load,
	watched,
}: Settings): Promise<Texts> {
	const parts = program ? await openParts(folders, { program, load, watched }) : [];
	const common = new Set(commonBigrams.match(/../gu));
	const firstPassages = passageNumbers(parts.flatMap(({ meta }) => meta.pages));

	/** Where a word stands, or whatever begins with a single character, in ascending order. */
	const positionsOf = memoized(async (word: string): Promise<Uint32Array> => {
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

	const readPage = memoized(async (record: number): Promise<PageText> => {
		const [part] = parts.filter(({ firstRecord }) => firstRecord <= record).slice(-1);
		if (!part) throw new Error(`There is no record ${record}`);
		return pageText(await readFragment(part, record, watched));
	});

	return {
		firstPassages,
		find: async (normalized) => postingsAt(await findPhrase(normalized, { positionsOf, common })),
		readPage,
	};
}

interface Positions {
	positionsOf: (word: string) => Promise<Uint32Array>;
	/** Bigrams that are asked for only where there are no others. */
	common: ReadonlySet<string>;
}

/** Where a phrase begins, or one of that length that differs a little. A few bigrams are asked for at a time. */
async function findPhrase(
	normalized: string,
	{ positionsOf, common }: Positions,
): Promise<Uint32Array> {
	if ([...normalized].length < 2) return positionsOf(normalized);
	const wanted = bigramsToAsk(normalized, common);
	const least = wanted.length - allowedMissing(normalized, wanted.length);
	const lists: { places: Uint32Array; offset: number }[] = [];
	for (let from = 0; from < wanted.length; from += bigramsAtOnce) {
		const batch = wanted.slice(from, from + bigramsAtOnce).map(async ({ bigram, offset }) => ({
			places: await positionsOf(bigram),
			offset,
		}));
		lists.push(...(await Promise.all(batch)));
		const toCome = wanted.length - lists.length;
		if (toCome > 0 && phraseStarts(lists, Math.max(1, least - toCome)).length === 0)
			return new Uint32Array();
	}
	const whole = phraseStarts(lists, wanted.length);
	return whole.length > 0 ? whole : phraseStarts(lists, least);
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
