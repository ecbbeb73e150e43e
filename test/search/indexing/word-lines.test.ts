import { expect, test } from 'vitest';
import { variantPairs } from '../../../src/search/indexing/language-files.ts';
import { wordLines } from '../../../src/search/indexing/word-lines.ts';
import { createNormalizer, readVariants } from '../../../src/search/text/normalizer.ts';
import { bucketOf, wordBuckets } from '../../../src/search/index/known-words.ts';

const normalizer = createNormalizer(readVariants(variantPairs()));
const lineOf = (word: string, ...groups: Parameters<typeof wordLines>[0]) =>
	wordLines(groups, normalizer)
		[bucketOf(word)]?.split('\n')
		.find((line) => line.split(' ')[0] === word);

const tax = { official: ['增值税', '税收'], everyday: ['VAT', '開票'] };
const invoice = { official: ['发票', '税收'], everyday: ['开票'] };

test('a word stands in the bucket of its first character, folded as the search folds queries', () => {
	expect(lineOf('vat', tax)).toBe('vat 增值税 税收');
	expect(wordLines([tax], normalizer)).toHaveLength(wordBuckets);
});

test('of a word with several senses the first terms of each come first', () => {
	expect(lineOf('开票', tax, invoice)).toBe('开票 增值税 发票 税收');
});

test('an official term is a known word with nothing behind it', () => {
	expect(lineOf('税收', tax)).toBe('税收');
});
