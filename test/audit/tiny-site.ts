import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { factAttributes } from '../../src/audit/judging/fact-attributes.ts';
import type { Facts } from '../../src/audit/judging/facts.ts';
import type { Register } from '../../src/audit/reading/site.ts';

/** A page of a tiny site: its facts, and the contents of its main part. */
export interface TinyPage extends Partial<Facts> {
	/** The path below the site's root, with a slash at the end. */
	path: string;
	title?: string;
	keywords?: readonly string[];
	headings?: readonly string[];
	/** A paragraph. */
	text?: string;
	/** The rows of a table, each with an anchor. */
	rows?: readonly (Partial<Facts> & { anchor: string })[];
	/** Rows of an annual report's tables. */
	figures?: Readonly<Record<string, readonly (number | string)[]>>;
	/** The duties whose sitemaps list the page. */
	duties?: readonly string[];
}

const tinyAddress = 'https://tiny.example/';

/** Writes a published site of HTML files, sitemaps and, with a register, `duties.json`. */
export function writeTinySite(
	folder: string,
	pages: readonly TinyPage[],
	register?: Partial<Register>,
): void {
	const duties = [...new Set(pages.flatMap((page) => page.duties ?? []))];
	const sitemaps = {
		'sitemap-pages.xml': pages,
		...Object.fromEntries(
			duties.map((duty) => [
				`sitemap-duty-${duty}.xml`,
				pages.filter((page) => page.duties?.includes(duty)),
			]),
		),
	};
	const files = {
		'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${tinyAddress}sitemap-index.xml\n`,
		'sitemap-index.xml': indexXml(Object.keys(sitemaps)),
		...Object.fromEntries(
			Object.entries(sitemaps).map(([file, listed]) => [file, sitemapXml(listed)]),
		),
		...Object.fromEntries(pages.map((page) => [`${page.path}index.html`, html(page)])),
		...(register && { 'duties.json': registerJson(register) }),
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

function html(page: TinyPage): string {
	const { title = '页面', keywords = [], headings = [], text = '', rows = [], figures = {} } = page;
	return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<meta name="SiteName" content="小县人民政府网站"><meta name="ArticleTitle" content="${title}">
<meta name="Keywords" content="${keywords.join(',')}"></head>
<body><main${dataAttributes(page)}><h1>${title}</h1>
${headings.map((heading) => `<h2>${heading}</h2>`).join('\n')}
${text && `<p>${text}</p>`}
<table>${rows.map((row) => `<tr id="${row.anchor}"${dataAttributes(row)}><td>一行</td></tr>`).join('\n')}
${Object.entries(figures)
	.map(
		([row, cells]) =>
			`<tr data-figures="${row}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
	)
	.join('\n')}</table></main></body></html>`;
}

function dataAttributes(facts: Partial<Facts>): string {
	return Object.entries(factAttributes(facts))
		.map(([name, value]) => ` data-${name}="${value}"`)
		.join('');
}

function indexXml(files: readonly string[]): string {
	const sitemaps = files.map((file) => `<sitemap><loc>${tinyAddress}${file}</loc></sitemap>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${sitemaps.join('\n')}</sitemapindex>`;
}

function sitemapXml(pages: readonly TinyPage[]): string {
	const urls = pages.map((page) => {
		const facts = Object.entries(factAttributes({ ...page, about: [] }))
			.map(([name, value]) => ` ${name}="${value}"`)
			.join('');
		return `<url><loc>${new URL(page.path.slice(1), tinyAddress).href}</loc><gk:disclosure${facts}/></url>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:gk="urn:gongkai:disclosure:1">${urls.join('\n')}</urlset>`;
}

function registerJson(register: Partial<Register>): string {
	const empty = { agencies: [], duties: [], declarations: [], holidays: [] };
	return JSON.stringify({ version: 1, ...empty, ...register, evidence: {} });
}
