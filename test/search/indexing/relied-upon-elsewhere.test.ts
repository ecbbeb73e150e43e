import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makePdf } from '../../attachments/make-pdf.ts';
import { attachmentLimits } from '../../../src/attachments/reading/attachment-limits.ts';
import { pdfText } from '../../../src/attachments/pdf/pdf-text.ts';
import {
	commonCharacters,
	pinyinLines,
	variantPairs,
} from '../../../src/search/indexing/language-files.ts';
import { readVariants } from '../../../src/search/text/normalizer.ts';

/**
 * What the search relies on in others than Pagefind and they do not promise. Whoever upgrades `pinyin-pro`, `opencc-js`, `unpdf` or Node
 * learns here that something is different now: look at what it is, run the bench of searches, then write the new value.
 */

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('Node: the characters of GB 2312, in its order', () => {
	expect(commonCharacters()).toHaveLength(6763);
	expect(digest(commonCharacters())).toBe('e25cb237ca92dc44');
});

test('pinyin-pro: all readings of a character, ü as v', () => {
	expect(pinyinLines('行绿女').split('\n')).toEqual([
		'hang 行',
		'heng 行',
		'lu 绿',
		'lv 绿',
		'nv 女',
		'ru 女',
		'xing 行',
	]);
	expect(digest(pinyinLines(commonCharacters()))).toBe('2a27d41072157b12');
});

test('opencc-js: one simplified character for each traditional one, whatever stands beside it', () => {
	const variants = readVariants(variantPairs());
	const simplified = [...'發髮乾裏後臺證徵麵'].map((character) => variants.get(character));
	expect(simplified.join('')).toBe('发发干里后台证征面');
	expect([...'发后面里只余'].filter((character) => variants.has(character))).toEqual([]);
	expect([digest(variantPairs()), variants.size]).toEqual(['8ecbca8ca8e7cd3f', 2930]);
});

test('Unicode: Kangxi radicals and full-width forms normalizer, CJK radicals do not', () => {
	expect('⼈⽣ＡＢ１２（）'.normalize('NFKC')).toBe('人生AB12()');
	expect('⻋⻔'.normalize('NFKC')).toBe('⻋⻔');
});

test('unpdf: the text of a page line by line, a radical as the file has it', async () => {
	const text = await pdfText(makePdf([['⽣态环境', '第1号']]), attachmentLimits);
	expect(text.split('\n').filter(Boolean)).toEqual(['⽣态环境', '第1号']);
});
