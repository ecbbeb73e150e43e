import { folderSource } from './folder-source.ts';
import { httpSource } from './http-source.ts';
import { robotsOf } from './robots-of.ts';
import { sitePath } from './site-path.ts';
import type { HttpOptions } from './http-source.ts';
import type { Source } from './source.ts';

/** What the caller's name of a site means. */
export interface SiteTarget {
	source: Source;
	/** The path below which the site is, with a slash at both ends; for a sitemap its folder, which may be one for sitemaps. */
	base: string;
	/** The path of its home page. */
	home: string;
	/** The path of its sitemap, if the name is the address of one. */
	sitemap?: string;
}

/**
 * Opens the site with this name: an address of the site, of its home page or of its sitemap, or a folder. Throws with a
 * reason in Chinese when there is no such folder.
 */
export async function siteTarget(name: string, options: HttpOptions): Promise<SiteTarget> {
	if (!URL.canParse(name) || !/^https?:\/\//i.test(name)) {
		const base = await baseOfFolder(openFolder(name));
		return { source: openFolder(name, base), base, home: base };
	}
	const address = new URL(name);
	const source = httpSource(address, options);
	if (/\.(?:xml(?:\.gz)?|txt)$/i.test(address.pathname)) {
		const sitemap = sitePath(address);
		const folder = folderOf(sitemap);
		return { source, base: folder, home: folder, sitemap };
	}
	// A last step without a dot is a folder whose slash was not typed.
	if (/\/[^/.]+$/.test(address.pathname)) address.pathname += '/';
	const home = sitePath(address);
	return { source, base: folderOf(home), home };
}

/** The folder in which a path's last step lies, with a slash at both ends. */
function folderOf(path: string): string {
	return path.replace(/\?.*$/s, '').replace(/[^/]*$/, '');
}

/**
 * Where on its host the site in a folder lies: where by its `robots.txt` a sitemap is that lies in the folder itself. A
 * folder that does not tell is a whole host.
 */
async function baseOfFolder(source: Source): Promise<string> {
	const [first] = (await robotsOf(source)).sitemaps;
	const path = first === undefined ? undefined : URL.parse(first)?.pathname;
	if (path === undefined || (await source.exists(path))) return '/';
	const [, base = '/', file = ''] = /^(.*\/)([^/]*)$/.exec(path) ?? [];
	return file !== '' && (await source.exists(`/${file}`)) ? base : '/';
}

function openFolder(name: string, base?: string): Source {
	try {
		return folderSource(name, base);
	} catch {
		throw new Error(`没有文件夹 ${name}。请先生成网站，或者写 https:// 开头的网址`);
	}
}
