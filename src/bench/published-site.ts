import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from './random.ts';
import { addDays } from '../domain/dates/calendar-date.ts';

const address = 'https://bench.example';
const agencyCount = 40;
const columns = Array.from({ length: 60 }, (_, index) => `/column-${index}/`);
const words = '行政 机关 应当 依法 公开 政府 信息 办理 申请 审批 事项 监督 管理 服务 标准'.split(
	' ',
);

/**
 * Writes a made-up published site of `count` pages of about 20 KB each, with what an audit reads besides them, into
 * `folder`, in place of what is there. The same count gives the same bytes.
 */
export function writePublishedSite(folder: string, count: number): void {
	rmSync(folder, { recursive: true, force: true });
	const random = seededRandom(count);
	const paths = Array.from({ length: count }, (_, index) =>
		index < columns.length ? (columns[index] ?? '/') : `/information/${index}/`,
	);
	paths.forEach((path, index) => {
		mkdirSync(join(folder, path), { recursive: true });
		writeFileSync(join(folder, path, 'index.html'), page(index, random));
	});
	const lists = { information: paths, 'duty-government-information': paths };
	const names = Object.keys(lists).map((name) => `sitemap-${name}.xml`);
	for (const [name, listed] of Object.entries(lists))
		writeFileSync(join(folder, `sitemap-${name}.xml`), urlset(listed));
	writeFileSync(join(folder, 'sitemap-index.xml'), index(names));
	writeFileSync(join(folder, 'robots.txt'), `Sitemap: ${address}/sitemap-index.xml\n`);
	writeFileSync(join(folder, 'duties.json'), JSON.stringify(register));
}

const register = {
	version: 1,
	agencies: Array.from({ length: agencyCount }, (_, index) => ({
		id: `agency-${index}`,
		name: `测速县第${index}局`,
		level: 'department',
		functions: ['enforcement'],
	})),
	duties: [],
	declarations: [],
	holidays: [],
	evidence: {},
};

function page(index: number, random: () => number): string {
	const day = addDays('2024-01-01', index % 1000);
	const title = `关于${sentence(random, 8)}的公告（第${index}号）`;
	const labels = {
		SiteName: '测速县人民政府',
		SiteDomain: 'bench.example',
		SiteIDCode: '9999020001',
		ColumnName: '主动公开信息',
		ArticleTitle: title,
		PubDate: `${day} 09:00`,
		ContentSource: '测速县人民政府',
		Keywords: `${sentence(random, 1)},${sentence(random, 1)}`,
	};
	const metas = Object.entries(labels).map(
		([name, content]) => `<meta name="${name}" content="${content}">`,
	);
	const links = columns.map((href) => `<li><a href="${href}">${sentence(random, 3)}</a></li>`);
	const articles = Array.from(
		{ length: 17 },
		(_, place) =>
			`<h2 id="a${place}">第${place + 1}条 ${sentence(random, 3)}</h2><p>${sentence(random, 80)}。</p><p>${sentence(random, 60)}。</p>`,
	);
	return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_测速县人民政府</title>${metas.join('')}</head>
<body><header><nav><ul>${links.join('')}</ul></nav></header>
<main id="main" data-section="information" data-agencies="agency-${index % agencyCount}" data-formed="${day}" data-published="${day}"><h1>${title}</h1>${articles.join('\n')}
<ul><li><a href="/information/${columns.length + ((index * 7) % 50)}/">${sentence(random, 4)}</a></li></ul></main>
<footer><ul><li><a href="${columns[0]}">网站地图</a></li></ul><dl><dt>主办单位</dt><dd>测速县人民政府</dd></dl></footer></body></html>`;
}

function urlset(paths: readonly string[]): string {
	const urls = paths.map(
		(path) =>
			`<url><loc>${address}${path}</loc><lastmod>2026-01-01</lastmod><gk:disclosure section="information"/></url>`,
	);
	return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:gk="urn:gongkai:disclosure:1">${urls.join('\n')}</urlset>`;
}

function index(names: readonly string[]): string {
	const sitemaps = names.map((name) => `<sitemap><loc>${address}/${name}</loc></sitemap>`);
	return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${sitemaps.join('')}</sitemapindex>`;
}

function sentence(random: () => number, length: number): string {
	return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join('');
}
