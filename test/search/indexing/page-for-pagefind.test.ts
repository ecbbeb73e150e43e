import { expect, test } from 'vitest';
import { normalizer } from '../finding/small-index.ts';
import { pageForPagefind } from '../../../src/search/indexing/page-for-pagefind.ts';
import { passageLength } from '../../../src/search/text/index-format.ts';
import { unaskedWord } from '../../../src/search/text/bigram-text.ts';
import type { PageTexts } from '../../../src/search/indexing/collect-pages.ts';

const facts = {
	anchor: 'row-1',
	title: '甲',
	name: '',
	number: '',
	date: '',
	cancelled: '',
	goneOn: '',
	issuers: [],
};
const page = (texts: Partial<PageTexts>) =>
	pageForPagefind({ own: '停车办法', attached: [], rows: [], ...texts }, normalizer, () => {});

/** The words of a page in their order, which is that of their places. */
const wordsOf = (html: string) =>
	html
		.replace(/<[^>]*>/g, ' ')
		.trim()
		.split(/ +/);

test('the language is none, and the text stands as pairs in the searchable element', () => {
	const html = page({ own: '停车费' });
	expect(html).toMatch(
		/^<html lang="und"><body><main data-pagefind-body data-pagefind-weight="1.05"><p>停车 车费 /,
	);
	expect(wordsOf(html)).toHaveLength(3);
});

test('attachments and rows begin with a passage of their own', () => {
	const html = page({
		attached: [{ file: '/files/a.txt', text: '路名' }],
		rows: [{ text: '罚款', facts }],
	});
	const words = wordsOf(html);
	expect(words.indexOf('路名')).toBe(passageLength);
	expect(words.indexOf('罚款')).toBe(2 * passageLength);
});

test('whole passages are not filled up', () => {
	const own = '停'.repeat(passageLength);
	expect(wordsOf(page({ own, rows: [{ text: '罚款', facts }] })).indexOf('罚款')).toBe(500);
});

test('attachments and rows are sub-results: an id, a title, escaped', () => {
	const html = page({
		attached: [{ file: '/files/a&b.txt', text: '路' }],
		rows: [{ text: '罚款', facts: { ...facts, title: '“甲”<乙>"丙"' } }],
	});
	expect(html).toContain('<div id="/files/a&amp;b.txt" data-pagefind-title="/files/a&amp;b.txt">');
	expect(html).toContain('<tr id="row-1" data-pagefind-title="“甲”&lt;乙&gt;&quot;丙&quot;␟');
});

test('what the text has of markup is escaped', () => {
	expect(page({ own: '停<b>车&' })).toContain('&lt;');
	expect(page({ own: '停<b>车&' })).not.toContain('<b>');
});

test('a page without a letter has a word that nobody asks for, and no other page has it', () => {
	expect(page({ own: '' })).toContain(unaskedWord);
	expect(page({ own: '，' })).toContain(unaskedWord);
	expect(page({ own: '', rows: [{ text: '罚款', facts }] })).not.toContain(unaskedWord);
	expect(normalizer.normalize(unaskedWord)).toBe('门门');
});

test('half of a character is left out', () => {
	expect(page({ own: '停车\ud842' }).isWellFormed()).toBe(true);
});

test('every text is counted', () => {
	const counted: string[] = [];
	pageForPagefind(
		{
			own: '停车',
			attached: [{ file: '/a', text: '养犬' }],
			rows: [{ text: '罚款', facts }],
		},
		normalizer,
		(words) => counted.push(words[0] ?? ''),
	);
	expect(counted).toEqual(['停车', '养犬', '罚款']);
});
