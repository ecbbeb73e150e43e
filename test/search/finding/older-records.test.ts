import { expect, test } from 'vitest';
import { openSite } from './indexed-site.ts';
import { titlesOf } from './small-index.ts';
import { temporarySite } from './temporary-site.ts';
import { searchAnswer } from '../../../src/search/search-answer.ts';

const page = (title: string, date: string) =>
	`<main data-pagefind-body><h1>${title}</h1><span hidden data-pagefind-sort="date">${date}</span><p>${title}的正文。</p></main>`;

const site = temporarySite({
	'a/index.html': page('养犬管理规定', '2019-03-01'),
	'b/index.html': page('停车管理办法', '2022-03-01'),
	'c/index.html': page('户外广告管理办法', '2026-03-01'),
});
await site.index({ mostCharacters: 10 });

test('records of the newest part come first, the others with the first search', async () => {
	const { index, fetched } = await openSite(site.outDir, 1);
	expect(titlesOf(index.records)).toEqual(['户外广告管理办法']);
	expect(fetched.filter((file) => file.includes('/records/'))).toHaveLength(1);
	const answer = await searchAnswer(index, { query: '养犬', filters: {}, sort: '' }, '2026-11-22');
	expect(titlesOf(answer.hits.map(({ record }) => record))).toEqual(['养犬管理规定']);
	const complete = await index.complete?.();
	expect(complete?.records.map(({ id, title }) => [id, title])).toEqual([
		[0, '养犬管理规定'],
		[1, '停车管理办法'],
		[2, '户外广告管理办法'],
	]);
});

test('a small number of records is loaded at once', async () => {
	const { index } = await openSite(site.outDir);
	expect(index.complete).toBeUndefined();
	expect(index.records).toHaveLength(3);
});
