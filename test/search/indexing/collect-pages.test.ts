import { expect, test } from 'vitest';
import { normalizer } from '../finding/small-index.ts';
import { penaltiesPage } from '../finding/table-site.ts';
import { sitePage, temporarySite } from '../finding/temporary-site.ts';
import { collectPages } from '../../../src/search/indexing/collect-pages.ts';

async function collected(files: Record<string, string>) {
	const { outDir } = temporarySite(files);
	const pages = Object.keys(files).filter((file) => file.endsWith('.html'));
	return collectPages({
		outDir,
		files: pages,
		scratch: { keep: (text) => () => text },
		normalizer,
	});
}

async function only(files: Record<string, string>) {
	const { pages } = await collected(files);
	const [page] = pages;
	if (!page) throw new Error('Nothing was collected');
	return { page, texts: page.texts() };
}

const attached = sitePage('停车办法', '<a href="/files/a.txt">附件</a>');

test('pages stand by their addresses, agencies first, and what is not searched is left out', async () => {
	const { pages } = await collected({
		'b/index.html': sitePage('乙', ''),
		'404.html': '<main><h1>没有</h1></main>',
		'agencies/x/index.html': sitePage('某局', ''),
		'a.html': sitePage('甲', ''),
	});
	expect(pages.map(({ address }) => address)).toEqual(['/agencies/x/', '/a.html', '/b/']);
});

test('the texts of a page are its own, its attachments’ and its rows’', async () => {
	const { texts } = await only({ 'a/index.html': attached, 'files/a.txt': '护城河路' });
	expect(texts).toEqual({
		own: '附件 停车办法',
		attached: [{ file: '/files/a.txt', text: '护城河路' }],
		rows: [],
	});
	const table = await only({ 'a/index.html': penaltiesPage([[1, '甲公司', '无证']]) });
	expect(table.texts).toMatchObject({
		own: '相对人 文号 事实 行政处罚决定',
		attached: [],
		rows: [{ text: '甲公司；青市监罚〔2026〕1号；无证', facts: { name: '甲公司' } }],
	});
});

test('a page states how many passages come before its rows, if there is anything after its own text', async () => {
	const { pages } = await collected({
		'a/index.html': sitePage('停车办法', ''),
		'b/index.html': attached,
		'c/index.html': sitePage('长', `<p>${'长'.repeat(600)}</p><a href="/files/a.txt">附件</a>`),
		'd/index.html': penaltiesPage([[1, '甲公司', '无证']]),
		'files/a.txt': '路'.repeat(1001),
	});
	expect(pages.map(({ own }) => own)).toEqual([undefined, [1, 3], [2, 3], [1, 0]]);
});

test('of a further page only the rows are its own', async () => {
	const { page, texts } = await only({
		'a/index.html': penaltiesPage([[1, '甲公司', '无证']], '行政处罚决定（第 2 页）'),
	});
	expect(texts.own).toBe('');
	expect(page.rows).toHaveLength(1);
});

test('the digest changes with the address and with every text', async () => {
	const digestOf = async (files: Record<string, string>) => (await only(files)).page.digest;
	const digests = await Promise.all([
		digestOf({ 'a/index.html': attached, 'files/a.txt': '护城河路' }),
		digestOf({ 'a/index.html': attached, 'files/a.txt': '禾丰路' }),
		digestOf({ 'b/index.html': attached, 'files/a.txt': '护城河路' }),
		digestOf({ 'a/index.html': attached.replace('停车', '养犬'), 'files/a.txt': '护城河路' }),
	]);
	expect(new Set(digests).size).toBe(4);
	const again = await digestOf({ 'a/index.html': attached, 'files/a.txt': '护城河路' });
	expect(again).toBe(digests[0]);
});
