import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const address = 'https://bench.example';
/** The maximum number of addresses in one sitemap. */
const perSitemap = 50_000;

/**
 * Writes a site into `folder`, replacing its contents. Its sitemaps list `count` pages, of which only the first exists.
 */
export function writeManyAddresses(folder: string, count: number): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const names = Array.from({ length: Math.ceil(count / perSitemap) }, (_, index) => {
		const name = `sitemap-${index}.xml`;
		const first = index * perSitemap;
		const length = Math.min(perSitemap, count - first);
		const urls = Array.from({ length }, (_, offset) => entry('url', pathOf(first + offset)));
		writeFileSync(join(folder, name), `<urlset ${namespace}>${urls.join('')}</urlset>`);
		return name;
	});
	const sitemaps = names.map((name) => entry('sitemap', `/${name}`)).join('');
	writeFileSync(
		join(folder, 'sitemap-index.xml'),
		`<sitemapindex ${namespace}>${sitemaps}</sitemapindex>`,
	);
	writeFileSync(join(folder, 'robots.txt'), `Sitemap: ${address}/sitemap-index.xml\n`);
	writeFileSync(join(folder, 'index.html'), '<!doctype html><title>首页</title>');
}

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function pathOf(index: number): string {
	return index === 0 ? '/' : `/information/2026/${index}.html`;
}

function entry(element: string, path: string): string {
	return `<${element}><loc>${address}${path}</loc><lastmod>2026-01-05</lastmod></${element}>`;
}
