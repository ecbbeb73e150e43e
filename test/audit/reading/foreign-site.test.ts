import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSite } from '../../../src/audit/reading/published-site.ts';
import { publishedFolder } from '../published-folder.ts';
import { publishedServer, serving } from '../published-server.ts';
import { pageHtml, sitemapIndex, urlset } from '../site-files.ts';
import type { Files } from '../published-folder.ts';
import type { ReadOptions } from '../../../src/audit/reading/published-site.ts';

const waits: number[] = [];
const wait = async (milliseconds: number) => void waits.push(milliseconds);

/** Serves files made for the server's own origin, and reads the site at a path of it. */
async function readServed(
	files: (origin: string) => Files,
	{ path = '/', ...options }: ReadOptions & { path?: string } = {},
) {
	const asked: string[] = [];
	let made: Files = {};
	const origin = await publishedServer((request, response) =>
		serving(made, ({ url }) => asked.push(url ?? ''))(request, response),
	);
	made = files(origin);
	const site = await readSite(origin + path, { wait, ...options });
	const paths = site.pages.map(({ url }) => url.replace(origin, ''));
	return { site, paths, asked, origin };
}

const two = { 'a/index.html': pageHtml('甲'), 'b/index.html': pageHtml('乙') };

test.each([
	['as text', 'sitemap.txt', (list: string[]) => list.join('\n')],
	['packed', 'sitemap.xml.gz', (list: string[]) => gzipSync(urlset(list))],
	[
		'with bytes behind the packed ones',
		'sitemap.xml.gz',
		(list: string[]) => Buffer.concat([gzipSync(urlset(list)), Buffer.from('xx')]),
	],
])('a sitemap is found %s', async (_, name, write) => {
	const { paths } = await readServed((origin) => ({
		...two,
		[name]: write([`${origin}/a/`, `${origin}/b/`]),
	}));
	expect(paths).toEqual(['/a/', '/b/']);
});

test('of a packed sitemap that is cut off the readable entries are read, and it is told', async () => {
	const { site, paths } = await readServed((origin) => {
		const list = Array.from({ length: 500 }, (_, index) => `${origin}/${index * 7919}/`);
		const packed = gzipSync(urlset([`${origin}/a/`, ...list]));
		return { ...two, 'sitemap.xml.gz': packed.subarray(0, packed.length - 200) };
	});
	expect(paths).toEqual(['/a/']);
	expect(site.gaps).toContainEqual({});
	expect(site.notes[0]).toContain('站点地图 /sitemap.xml.gz：压缩内容不完整');
});

test('a site below a path has its sitemap there, and only what is below it is audited', async () => {
	const files = (origin: string): Files => ({
		'robots.txt': `Sitemap: ${origin}/sitemap.xml`,
		'sitemap.xml': urlset([`${origin}/other/`]),
		'county/sitemap.xml': sitemapIndex([`${origin}/county/maps/1.xml`]),
		'county/maps/1.xml': urlset([`${origin}/county/`, `${origin}/county/a/`, `${origin}/other/`]),
		'county/index.html': pageHtml('县'),
		'county/a/index.html': pageHtml('甲'),
		'other/index.html': pageHtml('市'),
	});
	for (const path of ['/county/', '/county', '/county/index.html']) {
		const { site, paths, origin } = await readServed(files, { path });
		expect(paths).toEqual(['/county/', '/county/a/']);
		expect(site.address).toBe(`${origin}/county/`);
		expect(site.notes).toEqual(['站点地图中 1 个网址不在 /county/ 下，没有检查']);
	}
});

test('without a sitemap below the path the pages below it are taken from that of the host', async () => {
	const files = (origin: string): Files => ({
		'robots.txt': `Sitemap: ${origin}/maps/all.xml`,
		'maps/all.xml': urlset([`${origin}/county/a/`, `${origin}/b/`]),
		'county/a/index.html': pageHtml('甲'),
		'b/index.html': pageHtml('乙'),
	});
	const { paths } = await readServed(files, { path: '/county/' });
	expect(paths).toEqual(['/county/a/']);
	const { paths: whole, site } = await readServed(files, { path: '/none/' });
	expect(whole).toEqual(['/county/a/', '/b/']);
	expect(site.notes).toEqual(['站点地图没有列出 /none/ 下的网址，按整个网站核查']);
});

test('sitemaps can be named, by address or path, and then no others are read', async () => {
	const { paths, asked, origin } = await readServed(
		(own) => ({
			...two,
			'sitemap.xml': urlset([`${own}/b/`]),
			'maps/one.txt': `${own}/a/`,
		}),
		{ sitemaps: ['/maps/one.txt'] },
	);
	expect(paths).toEqual(['/a/']);
	expect(asked).not.toContain('/sitemap.xml');
	expect(origin).toMatch(/^http/);
});

test('a named sitemap that is not there is an error, and nothing is read instead', async () => {
	const reading = readServed((own) => ({ ...two, 'sitemap.xml': urlset([`${own}/a/`]) }), {
		sitemaps: ['/none.xml'],
	});
	await expect(reading).rejects.toThrow(
		'--sitemap 所写的站点地图读不到，无法检查。请核对它的网址；站点地图 /none.xml 不存在',
	);
});

test('what robots.txt forbids is not asked for, and is told', async () => {
	const { site, paths, asked, origin } = await readServed((own) => ({
		...two,
		'robots.txt': `User-agent: *\nDisallow: /b/\nSitemap: ${own}/sitemap.xml`,
		'sitemap.xml': urlset([`${own}/a/`, `${own}/b/`]),
	}));
	expect(paths).toEqual(['/a/']);
	expect(asked).not.toContain('/b/');
	expect(site.unreadable).toEqual([
		{ url: `${origin}/b/`, message: 'robots.txt 不允许程序读取', isForbidden: true },
	]);
	expect(site.gaps).toEqual([{ pages: 1 }]);
});

const linked: Files = {
	'index.html': pageHtml(
		'首页',
		'<a href="/a/">甲</a><a href="/private/">内</a><a href="/a.pdf">文</a><a href="https://other.example/">外</a>',
	),
	'a/index.html': pageHtml(
		'甲',
		'<a href="b.html">乙</a><a href="/index.html">首页</a><a href="/">首页</a>',
	),
	'a/b.html': pageHtml('乙', '<a href="/a/b.html;jsessionid=1">乙</a><a href="c.html">丙</a>'),
	'a/c.html': pageHtml('丙', '<a href="/gone/">无</a>'),
	'private/index.html': pageHtml('内部'),
	'a.pdf': '%PDF',
	'robots.txt': 'User-agent: *\nDisallow: /private/',
};

test('a site without a sitemap is read along its links: same host, robots.txt, each page once', async () => {
	waits.length = 0;
	const { site, paths, asked, origin } = await readServed(() => linked);
	expect(paths).toEqual(['/', '/a/', '/a/b.html', '/a/c.html']);
	expect(asked.filter((path) => path === '/a/b.html')).toHaveLength(1);
	expect(asked).not.toContain('/private/');
	expect(site).toMatchObject({ discovery: 'crawl', listed: [], address: `${origin}/` });
	expect(site.gaps).toEqual([{}]);
	expect(site.deadLinks).toEqual([{ href: `${origin}/gone/`, page: `${origin}/a/c.html` }]);
	expect(new Set(waits)).toEqual(new Set([500]));
	expect(site.notes).toEqual([
		`网站没有可以读取的站点地图，所以从首页 ${origin}/ 起沿链接逐页读取：只读同一主机，遵守 robots.txt，最多 1000 个网页、离首页最多 4 次点击，两次请求之间至少 0.5 秒。读取了 4 个网页，链接到的网页都已读取或试过`,
		expect.stringContaining('没有找到的不等于没有公开'),
	]);
});

test.each([
	[{ pages: 2 }, ['/', '/a/'], '还有 2 个链接到的网页'],
	[{ depth: 1 }, ['/', '/a/'], '还有 1 个链接到的网页'],
])('a crawl stops at %o and says so', async (crawl, read, note) => {
	const { site, paths } = await readServed(() => linked, { crawl });
	expect(paths).toEqual(read);
	expect(site.notes[0]).toContain(note);
});

test('a longer pause that the site asks for is kept', async () => {
	waits.length = 0;
	await readServed(() => ({ ...linked, 'robots.txt': 'User-agent: *\nCrawl-delay: 2' }));
	expect(new Set(waits)).toEqual(new Set([2000]));
});

test('a crawl stays below the path where it begins', async () => {
	const { paths } = await readServed(
		() => ({
			'county/index.html': pageHtml('县', '<a href="a.html">甲</a><a href="/city.html">市</a>'),
			'county/a.html': pageHtml('甲'),
			'city.html': pageHtml('市'),
		}),
		{ path: '/county/' },
	);
	expect(paths).toEqual(['/county/', '/county/a.html']);
});

test('without sitemap and home page nothing can be read', async () => {
	await expect(readServed(() => two)).rejects.toThrow(
		/^没有可以读取的站点地图，无法检查。.*首页 \/ 也读不到/,
	);
});

test('a folder without a sitemap is not crawled, because it has no address', async () => {
	await expect(readSite(publishedFolder(linked))).rejects.toThrow('没有可以读取的站点地图');
});

test('links to what was not read are kept by their names', async () => {
	const { site, origin } = await readServed((own) => ({
		'sitemap.xml': urlset([`${own}/`, `${own}/a/`]),
		'index.html':
			'<title>首页</title><nav><a href="/a/">部门预算公开</a><a href="/2025.pdf">2025年度工作报告</a><a href="https://other.example/x">依申请公开</a><a href="/gone/">公开指南在此</a></nav>',
		'a/index.html': pageHtml('甲'),
		'2025.pdf': '%PDF',
	}));
	expect(site.unreadNames).toEqual([
		{ text: '2025年度工作报告', page: `${origin}/`, target: `${origin}/2025.pdf` },
		{ text: '依申请公开', page: `${origin}/`, target: 'https://other.example/x' },
	]);
});
