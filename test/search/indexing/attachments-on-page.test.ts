import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/search/indexing/html-tree.ts';
import { attachmentsOnPage } from '../../../src/search/indexing/attachments-on-page.ts';

const link = (href: string) => `<a href="${href}">附件</a>`;

test('readable files of the site inside main, each once and decoded', () => {
	const inside = ['/files/a.docx', '/files/%E8%A1%A8.PDF?v=2#1', '/files/a.docx', '/files/x/b.csv'];
	const html = `<header>${link('/files/menu.pdf')}</header><main>${inside.map(link).join('')}</main>`;
	expect(attachmentsOnPage(parseHtml(html))).toEqual([
		'/files/a.docx',
		'/files/表.PDF',
		'/files/x/b.csv',
	]);
});

test.each([
	'/files/photo.jpg',
	'/files/old.doc',
	'/tables/rows.csv',
	'https://example.gov.cn/files/a.pdf',
	'//example.gov.cn/files/a.pdf',
	'/files/../secret.txt',
	'/files/%2e%2e%2fsecret.txt',
	'/files/..%2f..%2fsecret.txt',
	'http://[',
])('%s is none', (href) => {
	expect(attachmentsOnPage(parseHtml(`<main>${link(href)}</main>`))).toEqual([]);
});

test('on a page of a site below a folder of its host, files are those within the site', () => {
	const hrefs = ['/zwgk/files/a.docx', '/files/b.docx', '/zwgk/../files/c.docx'];
	expect(
		attachmentsOnPage(parseHtml(`<main>${hrefs.map(link).join('')}</main>`), '/zwgk/'),
	).toEqual(['/files/a.docx']);
});
