import { listRecords } from '../../../src/search/finding/extras.ts';
import { wordsIn } from '../../../src/search/finding/known-words.ts';
import { readPinyin } from '../../../src/search/finding/pinyin.ts';
import { recordsOf } from '../../../src/search/finding/search-record.ts';
import { pinyinLines } from '../../../src/search/indexing/pinyin-lines.ts';
import { wordLines } from '../../../src/search/indexing/word-lines.ts';
import { variantPairs } from '../../../src/search/indexing/variants.ts';
import { bigramsOf, charactersOf } from '../../../src/search/text/bigrams.ts';
import { createFold } from '../../../src/search/text/fold.ts';
import { passagesOf } from '../../../src/search/text/passages.ts';
import { readVariants } from '../../../src/search/text/variants.ts';
import type { SearchIndex } from '../../../src/search/finding/search-index.ts';
import type { ListedPage } from '../../../src/search/text/listed-page.ts';
import type { FactsByAddress } from '../../../src/search/text/page-facts.ts';
import type { Lifespan } from '../../../src/domain/validity.ts';

export interface SmallRecord {
	title: string;
	number?: string;
	date?: string;
	issuer?: string;
	text?: string;
	address?: string;
	lifespan?: Lifespan;
}

interface SmallExtras {
	lists?: readonly ListedPage[];
	facts?: FactsByAddress;
}

const fold = createFold(readVariants(variantPairs()));

/** An index in memory, as the browser opens it; `synonyms` are everyday words and what is official for them. */
export function smallIndex(
	pages: readonly SmallRecord[],
	synonyms: Record<string, readonly string[]> = {},
	{ lists = [], facts = {} }: SmallExtras = {},
): SearchIndex {
	const texts = pages.map(({ title, number, text }) => [title, number, text].join(' '));
	const passages = texts.map((text) => passagesOf(fold.plain(text)));
	const postings = new Map<number, number[]>();
	for (const [place, passage] of passages.flat().entries())
		for (const code of [...bigramsOf(passage), ...charactersOf(passage)])
			postings.set(code, [...(postings.get(code) ?? []), place]);
	const issuers = [...new Set(pages.flatMap(({ issuer }) => issuer ?? []))];
	const records = recordsOf(
		{
			addresses: pages.map(({ address }, place) => address ?? `/${place}/`),
			titles: pages.map(({ title }) => title),
			numbers: pages.map(({ number }) => number ?? ''),
			dates: pages.map(({ date }) => date ?? ''),
			sections: pages.map(() => -1),
			issuers: pages.map(({ issuer }) => (issuer ? [issuers.indexOf(issuer)] : [])),
			topics: pages.map(() => []),
			passages: passages.map(({ length }) => length),
			attached: {},
			rows: {},
			lifespans: Object.fromEntries(
				pages.flatMap(({ lifespan }, place) => (lifespan ? [[place, lifespan]] : [])),
			),
			names: issuers,
			chunks: [],
		},
		fold,
	);
	const words = wordLines(
		Object.entries(synonyms).map(([word, official]) => ({ official, everyday: [word] })),
		fold,
	);
	return {
		records,
		fold,
		pinyin: readPinyin(pinyinLines(texts.join(''))),
		readWords: async () => wordsIn(words.join('\n')),
		readPostings: async (code) => Uint32Array.from(postings.get(code) ?? []),
		readText: async ({ id }) => texts[id] ?? '',
		readRow: async () => undefined,
		lists: listRecords(lists, fold),
		readFacts: async () => facts,
	};
}

export const titlesOf = (records: readonly { title: string }[]) =>
	records.map(({ title }) => title);
