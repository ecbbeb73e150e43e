import type { Files } from './published-folder.ts';

/** A small site: each page by its path, listed in one sitemap with addresses of `origin`. */
export function siteFiles(origin: string, pages: Readonly<Record<string, string>>): Files {
	return {
		'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`,
		'sitemap.xml': urlset(Object.keys(pages).map((path) => origin + path)),
		...Object.fromEntries(
			Object.entries(pages).map(([path, html]) => [
				decodeURIComponent(`${path.slice(1)}index.html`),
				html,
			]),
		),
	};
}

export function urlset(urls: readonly string[]): string {
	const entries = urls.map((url) => `<url><loc>${url}</loc></url>`);
	return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`;
}

export function sitemapIndex(urls: readonly string[]): string {
	const entries = urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`);
	return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`;
}

/** A page with this title and these elements in its main part. */
export function pageHtml(title: string, main = ''): string {
	return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;
}
