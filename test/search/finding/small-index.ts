import { smallTexts } from './small-texts.ts';
import { listRecords } from '../../../src/search/index/extras.ts';
import { rowRecord, searchRecordsOf } from '../../../src/search/index/search-record.ts';
import { pinyinLines, variantPairs } from '../../../src/search/indexing/language-files.ts';
import { wordLines } from '../../../src/search/indexing/word-lines.ts';
import { createNormalizer, readVariants } from '../../../src/search/text/normalizer.ts';
import { wordsIn } from '../../../src/search/index/known-words.ts';
import { readPinyin } from '../../../src/search/index/pinyin.ts';
import { phasesOf } from '../../../src/domain/documents/life.ts';
import { writePhases } from '../../../src/domain/documents/validity.ts';
import type { Life } from '../../../src/domain/documents/life.ts';
import type { SearchIndex } from '../../../src/search/index/search-index.ts';
import type { FactsByAddress, OverviewPage } from '../../../src/search/text/page-marks.ts';

export interface SmallRecord {
	title: string;
	number?: string;
	date?: string;
	issuer?: string;
	text?: string;
	address?: string;
	life?: Life;
}

interface SmallExtras {
	lists?: readonly OverviewPage[];
	facts?: FactsByAddress;
}

export const normalizer = createNormalizer(readVariants(variantPairs()));

/** An index in memory, as the browser opens it; `synonyms` maps everyday words to official terms. */
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
		validities: Object.fromEntries(
			pages.flatMap(({ life }, place) => (life ? [[place, writePhases(phasesOf(life))]] : [])),
		),
		ends: {},
		names: issuers,
	};
	const words = wordLines(
		Object.entries(synonyms).map(([word, official]) => ({ official, everyday: [word] })),
		normalizer,
	);
	const texts = smallTexts(said, normalizer);
	return {
		records: searchRecordsOf([columns], normalizer),
		normalizer,
		readPinyin: async () => readPinyin(pinyinLines(said.join(''))),
		readWords: async () => wordsIn(words.join('\n')),
		readRows: async () => [],
		rowOf: (page, facts) => rowRecord(page, facts, normalizer),
		texts: async () => texts,
		readLists: async () => listRecords(lists, normalizer),
		readFacts: async () => facts,
	};
}

/** The same in a browser that cannot search texts. */
export function withoutTexts(index: SearchIndex): SearchIndex {
	return { ...index, texts: async () => undefined };
}

export const titlesOf = (records: readonly { title: string }[]) =>
	records.map(({ title }) => title);
