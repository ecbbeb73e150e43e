import { smallTexts } from './small-texts.ts';
import { listRecords } from '../../../src/search/finding/extras.ts';
import { searchRecordsOf, rowRecord } from '../../../src/search/finding/search-record.ts';
import { pinyinLines } from '../../../src/search/indexing/pinyin-lines.ts';
import { variantPairs } from '../../../src/search/indexing/variants.ts';
import { wordLines } from '../../../src/search/indexing/word-lines.ts';
import { createFold } from '../../../src/search/text/fold.ts';
import { readVariants } from '../../../src/search/text/variants.ts';
import { wordsIn } from '../../../src/search/understanding/known-words.ts';
import { readPinyin } from '../../../src/search/understanding/pinyin.ts';
import type { Lifespan } from '../../../src/domain/documents/validity.ts';
import type { SearchIndex } from '../../../src/search/finding/search-index.ts';
import type { ListedPage } from '../../../src/search/text/listed-page.ts';
import type { FactsByAddress } from '../../../src/search/text/page-facts.ts';

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

export const fold = createFold(readVariants(variantPairs()));

/** An index in memory, as the browser opens it; `synonyms` are everyday words and what is official for them. */
export function smallIndex(
	pages: readonly SmallRecord[],
	synonyms: Record<string, readonly string[]> = {},
	{ lists = [], facts = {} }: SmallExtras = {},
): SearchIndex {
	const said = pages.map(({ title, number, text }) => [text, title, number].join(' '));
	const issuers = [...new Set(pages.flatMap(({ issuer }) => issuer ?? []))];
	const columns = {
		addresses: pages.map(({ address }, place) => address ?? `/${place}/`),
		titles: pages.map(({ title }) => title),
		numbers: pages.map(({ number }) => number ?? ''),
		dates: pages.map(({ date }) => date ?? ''),
		sections: pages.map(() => -1),
		issuers: pages.map(({ issuer }) => (issuer ? [issuers.indexOf(issuer)] : [])),
		topics: pages.map(() => []),
		own: {},
		lifespans: Object.fromEntries(
			pages.flatMap(({ lifespan }, place) => (lifespan ? [[place, lifespan]] : [])),
		),
		names: issuers,
	};
	const words = wordLines(
		Object.entries(synonyms).map(([word, official]) => ({ official, everyday: [word] })),
		fold,
	);
	const texts = smallTexts(said, fold);
	return {
		records: searchRecordsOf([columns], fold),
		fold,
		readPinyin: async () => readPinyin(pinyinLines(said.join(''))),
		readWords: async () => wordsIn(words.join('\n')),
		readRows: async () => [],
		rowOf: (page, facts) => rowRecord(page, facts, fold),
		texts: async () => texts,
		readLists: async () => listRecords(lists, fold),
		readFacts: async () => facts,
	};
}

/** The same in a browser that cannot search texts. */
export function withoutTexts(index: SearchIndex): SearchIndex {
	return { ...index, texts: async () => undefined };
}

export const titlesOf = (records: readonly { title: string }[]) =>
	records.map(({ title }) => title);
