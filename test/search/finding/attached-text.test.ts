import { expect, test } from 'vitest';
import { indexedSite } from './indexed-site.ts';
import { sitePage } from './temporary-site.ts';
import { find } from '../../../src/search/finding/find.ts';
import { passageOf } from '../../../src/search/finding/snippet.ts';

const linkTo = (file: string) => `<a href="/files/${file}">附件</a>`;

const { index, indexed } = await indexedSite({
	'a/index.html': sitePage('停车办法', linkTo('streets.txt')),
	'b/index.html': sitePage('道路名录', '护城河路等道路。'),
	'c/index.html': sitePage('办法', linkTo('broken.docx') + linkTo('missing.txt')),
	'files/streets.txt': `护城河路 96 个泊位\n${'街巷名称。'.repeat(300)}\n禾丰路 74 个泊位`,
	'files/broken.docx': 'no zip',
});
const addresses = async (query: string) =>
	(await find(index, query)).hits.map(({ record }) => record.address);

async function snippet(query: string, address: string) {
	const { hits } = await find(index, query);
	const hit = hits.find(({ record }) => record.address === address);
	const texts = await index.texts();
	if (!hit || !texts) throw new Error(`${address} was not found`);
	return passageOf(texts, hit);
}

test('words of an attachment find its page, after pages that have the words themselves', async () => {
	expect(await addresses('护城河路')).toEqual(['/b/', '/a/']);
	const { text, isAttachment } = await snippet('护城河路', '/a/');
	expect(isAttachment).toBe(true);
	expect(text).toMatch(/^护城河路 96 个泊位 街巷名称。/);
});

test('text at the end of an attachment is found, with its passage', async () => {
	expect(await addresses('禾丰路')).toEqual(['/a/']);
	const { text, isAttachment } = await snippet('禾丰路', '/a/');
	expect(isAttachment).toBe(true);
	expect(text).toMatch(/禾丰路 74 个泊位$/);
});

test('an attachment that cannot be read is reported, and the rest is indexed', () => {
	expect(indexed.pages).toBe(3);
	expect(indexed.problems.map(({ file }) => file)).toEqual([
		'/files/broken.docx',
		'/files/missing.txt',
	]);
});
