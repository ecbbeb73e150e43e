import { expect, test } from 'vitest';
import { indexedSite } from './indexed-site.ts';
import { find } from '../../../src/search/finding/find.ts';
import { isAttachment } from '../../../src/search/finding/search-record.ts';

const page = (title: string, text: string) =>
	`<main data-pagefind-body><h1>${title}</h1><p>${text}</p></main>`;
const linkTo = (file: string) => `<a href="/files/${file}">附件</a>`;

test('words of an attachment find its page, behind those that say them themselves', async () => {
	const { index } = await indexedSite({
		'a/index.html': page('停车办法', linkTo('streets.txt')),
		'b/index.html': page('道路名录', '护城河路等道路。'),
		'files/streets.txt': '护城河路 96 个泊位\n禾丰路 74 个泊位',
	});
	const { hits } = await find(index, '护城河路');
	expect(hits.map(({ record }) => record.address)).toEqual(['/b/', '/a/']);
	const [, attached] = hits;
	if (!attached) throw new Error('The attachment was not found');
	expect(isAttachment(attached.record, attached.passage ?? 0)).toBe(true);
	expect(await index.readText(attached.record, attached.passage ?? 0)).toBe(
		'护城河路 96 个泊位 禾丰路 74 个泊位',
	);
});

test('an attachment that cannot be read is told of, and the rest is indexed', async () => {
	const { indexed } = await indexedSite({
		'a/index.html': page('办法', linkTo('broken.docx') + linkTo('missing.txt')),
		'files/broken.docx': 'no zip',
	});
	expect(indexed.pages).toBe(1);
	expect(indexed.problems.map(({ file }) => file)).toEqual([
		'/files/broken.docx',
		'/files/missing.txt',
	]);
});
