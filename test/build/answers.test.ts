import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answersOf } from '../../src/build/answers.ts';
import { pageFileAt, writeAnswers } from '../../src/build/write-answers.ts';
import { tables } from '../../src/collections/tables/tables.ts';
import type { AddressChange } from '../../src/collections/registers/address-changes.ts';

const changedOn = '2026-03-02';
const moved = (address: string, newAddress: string): AddressChange => ({
	address,
	changedOn,
	newAddress,
});
const withdrawn = (address: string): AddressChange => ({ address, changedOn, reason: '公示期满' });

function answered(
	changes: readonly AddressChange[],
	{ address = 'https://www.new.example/', taken = [] as string[] } = {},
) {
	const isTaken = (path: string) => taken.includes(path);
	return answersOf(changes, { address, tables, isTaken }).map(({ from, to }) => [from, to]);
}

test('an address leads to where its content is after all moves, or says that it was withdrawn', () => {
	expect(
		answered([
			moved('/about/', '/disclosure/'),
			moved('/first/', '/second/'),
			moved('/second/', '/third/'),
			withdrawn('/third/'),
			withdrawn('/旧/'),
			moved('/lists/powers/2026-01-01/#row-A', '/disclosure/'),
		]),
	).toEqual([
		['/about/', '/disclosure/'],
		['/first/', '/third/'],
		['/second/', '/third/'],
		['/third/', undefined],
		['/%E6%97%A7/', undefined],
	]);
});

test('the downloads of a page move and go with it', () => {
	expect(
		answered([
			moved('/normative-documents/a/', '/normative-documents/b/'),
			moved('/lists/powers/2026-01-01/', '/disclosure/'),
			withdrawn('/normative-documents/c/'),
		]),
	).toEqual([
		['/normative-documents/a/', '/normative-documents/b/'],
		['/normative-documents/a.docx', '/normative-documents/b.docx'],
		['/lists/powers/2026-01-01/', '/disclosure/'],
		['/lists/powers/2026-01-01.csv', '/disclosure/'],
		['/lists/powers/2026-01-01.json', '/disclosure/'],
		['/normative-documents/c/', undefined],
		['/normative-documents/c.docx', undefined],
	]);
});

test('addresses of the portal before keep their path and query, whatever its host', () => {
	expect(
		answered([
			moved('https://www.old.example/art/2024/5/6/art_1_2.html', '/disclosure/'),
			moved('http://old.example/index.php?id=5&k=旧', '/about/'),
			moved('/index.php?id=6', '/about/'),
		]),
	).toEqual([
		['/index.php?id=6', '/about/'],
		['/art/2024/5/6/art_1_2.html', '/disclosure/'],
		['/index.php?id=5&k=%E6%97%A7', '/about/'],
	]);
});

test('nothing answers in place of a page that the site has', () => {
	const changes = [
		moved('https://www.old.example/disclosure/', '/about/'),
		moved('https://www.old.example/disclosure/?id=1', '/about/'),
	];
	expect(answered(changes, { taken: ['/disclosure/'] })).toEqual([
		['/disclosure/?id=1', '/about/'],
	]);
});

test('below a path of a host the site’s own addresses have it and those of the portal before do not', () => {
	expect(
		answered([moved('/a/', '/b/'), moved('https://www.new.example/art/1.html', '/b/')], {
			address: 'https://www.new.example/zwgk/',
		}),
	).toEqual([
		['/zwgk/a/', '/zwgk/b/'],
		['/art/1.html', '/zwgk/b/'],
	]);
});

test.each([
	['/art/1.html', 'art/1.html'],
	['/art/1.HTM', 'art/1.HTM'],
	['/art/', 'art/index.html'],
	['/art/1', 'art/1/index.html'],
	['/旧 网/页.html', '旧 网/页.html'],
	['/a.pdf', undefined],
	['/a.jsp', undefined],
	['/', undefined],
	['/../a.html', undefined],
	['/.well-known/a.html', undefined],
	['/a//b.html', undefined],
	['/a\\b.html', undefined],
	['/a\0.html', undefined],
	[`/${'长'.repeat(100)}.html`, undefined],
])('the page for %j is %j', (path, file) => {
	expect(pageFileAt(path)).toBe(file);
});

function written(changes: readonly AddressChange[], there: Readonly<Record<string, string>> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-answers-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const site = join(folder, 'site');
	mkdirSync(site);
	for (const [name, text] of Object.entries(there)) writeFileSync(join(site, name), text);
	const address = 'https://www.new.example/';
	const isTaken = (path: string) => existsSync(join(site, path));
	const answers = answersOf(changes, { address, tables, isTaken });
	writeAnswers(answers, { site, folder: join(folder, 'redirects'), address });
	return (name: string) => readFileSync(join(folder, name), 'utf8');
}

test('a page at an old address leads on, and says to search engines where', () => {
	const read = written([
		{ ...moved('https://old.example/art/1.html', '/about/'), title: '关于“<我们>”' },
	]);
	expect(read('site/art/1.html')).toBe(`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>这个网页换了网址</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=/about/">
<link rel="canonical" href="https://www.new.example/about/">
</head>
<body>
<main>
<h1>这个网页换了网址</h1>
<p>原来的内容：关于“&lt;我们&gt;”</p>
<p><a href="/about/">2026-03-02 起在新网址</a></p>
</main>
</body>
</html>
`);
});

test('a page at an old address says when and why its content was withdrawn, and what took its place', () => {
	const read = written([
		{ ...withdrawn('https://old.example/art/1.html'), replacement: '/about/' },
	]);
	const page = read('site/art/1.html');
	expect(page).toContain('<p>2026-03-02 撤下。原因：公示期满</p>');
	expect(page).toContain('<a href="/about/">现在可以看这一个网页</a>');
	expect(page).not.toContain('refresh');
});

test('no file of the site is replaced, nor one made below a file', () => {
	const there = { 'a.html': 'own', _redirects: 'own' };
	const read = written(
		[
			moved('https://old.example/a.html', '/about/'),
			moved('https://old.example/a.html/b.html', '/about/'),
		],
		there,
	);
	expect([read('site/a.html'), read('site/_redirects')]).toEqual(['own', 'own']);
});

test('web servers are told outside the site', () => {
	const read = written([moved('/a/', '/b/'), withdrawn('/c/')]);
	expect(read('site/_redirects')).toBe('/a/ /b/ 301\n');
	expect(read('redirects/nginx-maps.conf')).toContain('"/a/" "/b/";');
	expect(read('redirects/apache-withdrawn.txt')).toBe('/c/ 1\n');
});
