import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSite } from '../../../src/audit/reading/published-site.ts';
import { publishedFolder } from '../published-folder.ts';
import { publishedServer, serving, silentOrigin } from '../published-server.ts';
import { pageHtml, siteFiles, sitemapIndex, urlset } from '../site-files.ts';

const origin = 'https://www.qinghe.example';
const register = JSON.stringify({
	version: 1,
	agencies: [],
	duties: [],
	declarations: [],
	holidays: [],
	evidence: {},
});
const wait = async () => {};
const titles = ({ pages }: { pages: readonly { title: string }[] }) =>
	pages.map(({ title }) => title);

test('a site is read the same from its folder and from a copy on another host', async () => {
	const files = siteFiles(origin, {
		'/': pageHtml('首页', '<a href="/a/">甲</a><a href="/gone/">无</a>'),
		'/a/': pageHtml('甲', '<p>正文</p>'),
		'/%E5%8F%B7/': pageHtml('号'),
	});
	const folder = await readSite(publishedFolder(files));
	const copy = await publishedServer(serving(files));
	const served = await readSite(copy);
	expect(folder.address).toBe(`${origin}/`);
	expect(titles(folder)).toEqual(['首页', '甲', '号']);
	expect(folder.pages.map(({ url }) => url)).toEqual([
		`${origin}/`,
		`${origin}/a/`,
		`${origin}/%E5%8F%B7/`,
	]);
	expect(folder.deadLinks).toEqual([{ href: `${origin}/gone/`, page: `${origin}/` }]);
	expect(folder.notes).toEqual([]);
	expect(served).toEqual({
		...folder,
		source: copy,
		notes: [`读取的是 ${copy} 上的副本；站点地图中的网址属于 ${origin}，报告按站点地图书写`],
	});
});

test.each([
	[`${origin}/zwgk/sitemap.xml`, 'sitemap.xml', '/zwgk/'],
	[`${origin}/zwgk/sitemap.xml`, 'zwgk/sitemap.xml', '/'],
	[`${origin}/sitemap.xml`, 'sitemap.xml', '/'],
	[`${origin}/none/map.xml`, 'sitemap.xml', '/'],
])('a folder whose robots.txt names %s and which has %s lies at %s', async (named, file, base) => {
	const page = base === '/' ? `${origin}/` : `${origin}${base}`;
	const folder = publishedFolder({
		'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${named}\n`,
		[file]: urlset([page, `${page}a/`]),
		'sitemap.xml': urlset([page, `${page}a/`]),
		'index.html': pageHtml('首页', `<a href="${base}gone/">无</a><a href="/beside/">旁</a>`),
		'a/index.html': pageHtml('甲'),
		'duties.json': register,
	});
	const read = await readSite(folder);
	expect(read.address).toBe(page);
	expect(titles(read)).toEqual(['首页', '甲']);
	expect(read.register).toBeDefined();
	// What a host has beside the site is not in the folder.
	const dead = base === '/' ? ['gone/', 'beside/'] : ['gone/'];
	expect(read.deadLinks.map(({ href }) => href)).toEqual(dead.map((path) => page + path));
});

test('a foreign site with only a sitemap and labels is read, in its own encoding', async () => {
	const gbk = Buffer.concat([
		Buffer.from(
			'<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><meta name="SiteName" content="',
		),
		Buffer.from([0xc7, 0xe0, 0xba, 0xcc]),
		Buffer.from('"><meta name="PubDate" content="2026-03-31 08:00"></head><body><h1>'),
		Buffer.from([0xc4, 0xea, 0xb1, 0xa8]),
	]);
	const listener = await publishedServer(({ url, headers: { host } }, response) => {
		if (url === '/sitemap.xml') return response.end(urlset([`http://${host}/art/2026/1.html`]));
		if (url !== '/art/2026/1.html')
			return response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>页面不存在');
		return response.writeHead(200, { 'Content-Type': 'text/html' }).end(gbk);
	});
	const site = await readSite(listener, { wait });
	expect(site).toMatchObject({ name: '青禾', register: undefined, notes: [] });
	expect(site.pages[0]).toMatchObject({
		title: '年报',
		dates: { published: '2026-03-31 08:00' },
		section: undefined,
		agencies: [],
	});
	expect(site.pages[0]?.claims).toBeUndefined();
});

test('robots.txt leads to an index, that to sitemaps, also packed ones', async () => {
	const site = await readSite(
		publishedFolder({
			'robots.txt': `Sitemap: ${origin}/index.xml`,
			'index.xml': sitemapIndex([`${origin}/nested.xml`, `${origin}/b.xml.gz`]),
			'nested.xml': sitemapIndex([`${origin}/maps/a.xml`]),
			'maps/a.xml': urlset([`${origin}/a/`]),
			'b.xml.gz': gzipSync(urlset([`${origin}/b/`])),
			'a/index.html': pageHtml('甲'),
			'b/index.html': pageHtml('乙'),
		}),
	);
	expect(titles(site).sort()).toEqual(['乙', '甲']);
	expect(site.listed.map(({ sitemap }) => sitemap).sort()).toEqual(['a.xml', 'b.xml.gz']);
});

test('indexes deeper than three levels, and in a circle, come to an end', async () => {
	const site = await readSite(
		publishedFolder({
			'sitemap.xml': sitemapIndex([`${origin}/1.xml`, `${origin}/sitemap.xml`]),
			'1.xml': sitemapIndex([`${origin}/2.xml`, `${origin}/a.xml`]),
			'2.xml': sitemapIndex([`${origin}/3.xml`]),
			'a.xml': urlset([`${origin}/a/`]),
			'a/index.html': pageHtml('甲'),
		}),
	);
	expect(titles(site)).toEqual(['甲']);
	expect(site.notes).toEqual(['站点地图索引超过 3 层，更深的 1 个没有读取']);
});

test.each(['sitemap-index.xml', 'sitemap_index.xml', 'sitemap.xml'])(
	'without robots.txt %s is looked for',
	async (name) => {
		const site = await readSite(
			publishedFolder({ [name]: urlset([`${origin}/`]), 'index.html': pageHtml('首页') }),
		);
		expect(titles(site)).toEqual(['首页']);
	},
);

test('the address of a sitemap can be named itself', async () => {
	const server = await publishedServer(
		serving({ 'maps/one.xml': urlset([`${origin}/`]), 'index.html': pageHtml('首页') }),
	);
	expect(titles(await readSite(`${server}/maps/one.xml`))).toEqual(['首页']);
});

test.each([
	['zwgk/sitemap-index.xml', ['/zwgk/', '/zwgk/a/'], '/zwgk/'],
	['maps/sitemap.xml', ['/zwgk/', '/zwgk/a/'], '/'],
	['zwgk/sitemap.xml', ['/zwgk/', '/zwgk/a/', '/b/'], '/'],
	['sitemap.xml', ['/zwgk/', '/zwgk/a/'], '/'],
])('a site named by its sitemap %s, which lists %j, lies at %s', async (sitemap, paths, base) => {
	const pages = paths.map((path) => [`${path.slice(1)}index.html`, pageHtml(path)] as const);
	const server = await publishedServer(
		serving({
			[sitemap]: urlset(paths.map((path) => origin + path)),
			...Object.fromEntries(pages),
			[`${base.slice(1)}duties.json`]: register,
		}),
	);
	const site = await readSite(`${server}/${sitemap}`);
	expect(titles(site)).toEqual(paths);
	expect(site.address).toBe(origin + base);
	expect(site.register).toBeDefined();
	expect(site.notes).toEqual([expect.stringContaining('上的副本')]);
});

test('a sitemap that is refused is told, the others are read', async () => {
	const site = await readSite(
		publishedFolder({
			'sitemap.xml': sitemapIndex([`${origin}/bomb.xml`, `${origin}/gone.xml`, `${origin}/a.xml`]),
			'bomb.xml': '<!DOCTYPE urlset [<!ENTITY a "a">]><urlset/>',
			'a.xml': urlset([`${origin}/a/`]),
			'a/index.html': pageHtml('甲'),
		}),
	);
	expect(titles(site)).toEqual(['甲']);
	expect(site.notes).toEqual([
		expect.stringContaining('站点地图 /bomb.xml：含有 DOCTYPE 声明'),
		'站点地图 /gone.xml 不存在',
	]);
});

test('a page in several sitemaps is read once, with all their duties', async () => {
	const requests: string[] = [];
	const files = {
		'robots.txt': [
			`Sitemap: ${origin}/sitemap-information.xml`,
			`Sitemap: ${origin}/sitemap-duty-budget.xml`,
			`Sitemap: ${origin}/sitemap-duty-budget-2.xml`,
			`Sitemap: ${origin}/sitemap-duty-plan.xml`,
		].join('\n'),
		'sitemap-information.xml': urlset([`${origin}/a/`, `${origin}/b/`]),
		'sitemap-duty-budget.xml': urlset([`${origin}/a/#part`]),
		'sitemap-duty-budget-2.xml': urlset([`${origin}/a/`]),
		'sitemap-duty-plan.xml': urlset([`${origin}/a/`]),
		'duties.json': register,
		'a/index.html': pageHtml('甲'),
		'b/index.html': pageHtml('乙'),
	};
	const server = await publishedServer(serving(files, ({ url }) => requests.push(url ?? '')));
	const site = await readSite(server);
	expect(site.pages.map(({ url, claims }) => ({ url, claims }))).toEqual([
		{ url: `${origin}/a/`, claims: ['budget', 'plan'] },
		{ url: `${origin}/b/`, claims: [] },
	]);
	expect(requests.filter((url) => url === '/a/')).toHaveLength(1);
	expect(site.listed).toHaveLength(5);
});

test('a register that cannot be read is reported and not used', async () => {
	const files = siteFiles(origin, { '/': pageHtml('首页') });
	const site = await readSite(publishedFolder({ ...files, 'duties.json': '{"version":9}' }));
	expect(site.register).toBeUndefined();
	expect(site.pages[0]?.claims).toBeUndefined();
	expect(site.notes).toEqual([expect.stringContaining('duties.json 没有采用')]);
});

test('listed addresses without a page are reported', async () => {
	const files = siteFiles(origin, { '/': pageHtml('首页'), '/deep/': '<b>'.repeat(2000) });
	const urls = ['/', '/gone/', '/a.pdf', '/deep/'].map((path) => origin + path);
	const site = await readSite(
		publishedFolder({ ...files, 'sitemap.xml': urlset(urls), 'a.pdf': '%PDF' }),
	);
	expect(site.unreadable).toEqual([
		{ url: `${origin}/gone/`, message: '没有这个网页', isGone: true },
		{
			url: `${origin}/a.pdf`,
			message: '不是网页（application/octet-stream），没有读取',
			isOtherType: true,
		},
		{ url: `${origin}/deep/`, message: '网页的元素嵌套超过 1000 层，没有读取' },
	]);
});

test('addresses on other hosts and invalid addresses are left out', async () => {
	const urls = [`${origin}/`, `${origin}/a/`, 'https://other.example/', '/relative/', 'ftp://x/'];
	const site = await readSite(
		publishedFolder({
			'sitemap.xml': urlset(urls),
			'index.html': pageHtml('首页'),
			'a/index.html': pageHtml('甲'),
		}),
	);
	expect(titles(site)).toEqual(['首页', '甲']);
	expect(site.notes).toEqual([
		'站点地图中 1 个网址不在 www.qinghe.example，没有检查',
		'站点地图中 2 个网址写法有误，没有检查',
	]);
});

test('no more pages are read than asked for', async () => {
	const pages = Object.fromEntries(['/', '/a/', '/b/'].map((path) => [path, pageHtml(path)]));
	const progress: string[] = [];
	const site = await readSite(publishedFolder(siteFiles(origin, pages)), {
		maxPages: 2,
		onProgress: (done, total) => progress.push(`${done}/${total}`),
	});
	expect(titles(site)).toEqual(['/', '/a/']);
	expect(site.notes).toEqual(['站点地图列出 3 个网页，只读取了前 2 个']);
	expect(progress).toEqual(['1/2', '2/2']);
});

test('a link is dead when neither a page nor a file answers', async () => {
	const links = [
		'#top',
		'/b/',
		'/b',
		'/b/?page=2',
		'c.csv',
		'../gone.pdf',
		'/gone.css?v=1',
		`${origin}/gone/`,
		'https://other.example/',
		'mailto:x@qinghe.example',
		'javascript:void(0)',
		'//other.example/x',
		'http://[',
		'/%e5%8f%b7/',
		'/号/',
	];
	const html = links.map((href) => `<a href="${href}">x</a>`).join('');
	const files = siteFiles(origin, {
		'/a/': pageHtml('甲', html),
		'/b/': pageHtml('乙', html),
		'/%E5%8F%B7/': pageHtml('号'),
	});
	const site = await readSite(publishedFolder({ ...files, 'a/c.csv': 'x', 'b/c.csv': 'x' }));
	expect(site.deadLinks).toEqual(
		['/gone.pdf', '/gone.css?v=1', '/gone/'].map((path) => ({
			href: origin + path,
			page: `${origin}/a/`,
		})),
	);
});

test.each([1, 3])('%i pages are under way at once, and no more', async (concurrency) => {
	const paths = Array.from({ length: 12 }, (_, index) => `/${index}/`);
	const files = siteFiles(origin, Object.fromEntries(paths.map((path) => [path, pageHtml(path)])));
	const answer = serving(files);
	const waiting: (() => void)[] = [];
	let most = 0;
	const server = await publishedServer((request, response) => {
		if (!/^\/\d/.test(request.url ?? '')) return answer(request, response);
		waiting.push(() => answer(request, response));
		most = Math.max(most, waiting.length);
		if (waiting.length === concurrency) goRound(20, answerAll);
	});
	const site = await readSite(server, { concurrency });
	expect(titles(site)).toEqual(paths);
	expect(most).toBe(concurrency);

	function answerAll(): void {
		for (const each of waiting.splice(0)) each();
	}
});

test('a site that asks for it is read slowly', async () => {
	const files = siteFiles(origin, { '/': pageHtml('首页'), '/a/': pageHtml('甲') });
	const robots = `${String(files['robots.txt'])}Crawl-delay: 2\n`;
	const waits: number[] = [];
	const server = await publishedServer(serving({ ...files, 'robots.txt': robots }));
	await readSite(server, { wait: async (milliseconds) => void waits.push(milliseconds) });
	expect(waits).toEqual([2000, 2000, 2000]);
});

test('a site that no longer answers is not asked for all its pages', async () => {
	const paths = Array.from({ length: 60 }, (_, index) => `/${index}/`);
	const files = siteFiles(origin, Object.fromEntries(paths.map((path) => [path, ''])));
	const answer = serving(files);
	const server = await publishedServer((request, response) => {
		if (/^\/\d/.test(request.url ?? '')) request.socket.destroy();
		else answer(request, response);
	});
	const site = await readSite(server, { wait, concurrency: 1 });
	expect(site.unreadable).toHaveLength(60);
	expect(site.unreadable.at(-1)?.message).toBe('网站连续 50 次没有回应，没有再读取');
});

test('a folder that is not there is an error', async () => {
	await expect(readSite('/no/such/folder')).rejects.toThrow('没有文件夹 /no/such/folder');
});

test('a server that is not there is an error', async () => {
	const origin = await silentOrigin();
	await expect(readSite(origin, { wait })).rejects.toThrow('网站没有回应：连接不上');
});

test.each([
	['no sitemap', {}, '没有可以读取的站点地图'],
	['no readable sitemap', { 'sitemap.xml': '<html/>' }, '根元素是 html'],
	['a sitemap without addresses', { 'sitemap.xml': '<urlset/>' }, '没有可以读取的网址'],
])('%s is an error', async (_, files, message) => {
	await expect(readSite(publishedFolder(files))).rejects.toThrow(message);
});

/** Lets the event loop go round, so that whatever is on its way arrives. */
function goRound(times: number, then: () => void): void {
	setImmediate(() => (times === 0 ? then() : goRound(times - 1, then)));
}
