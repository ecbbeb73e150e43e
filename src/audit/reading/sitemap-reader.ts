import { readableEntries } from './sitemap-entries.ts';
import { readTextSitemap } from './sitemap-text.ts';
import { MalformedXml, parseSitemap } from './sitemap-xml.ts';
import { repairedXml } from './xml-repair.ts';
import type { Keep } from './interner.ts';
import type { SitemapFile } from './sitemap-file.ts';

/**
 * Reads a sitemap or an index of sitemaps, of XML or of lines of text; `name` is the file's name. Of XML that is not
 * well-formed the readable entries are read, and its faults are told. Throws with a reason in Chinese when nothing can be
 * read, when it is not a sitemap, or when it has a document type, because document types allow XML bombs.
 */
export function readSitemap(text: string, name: string, keep: Keep): SitemapFile {
	const naming = { name, duty: dutyOfSitemap(name), keep };
	if (/^[^\s<]/.test(text.replace(/^[\uFEFF\s]+/, '')) && !/<(?:urlset|sitemapindex)/.test(text))
		return readTextSitemap(text.replace(/^\uFEFF/, ''), naming);
	// Checked before parsing: a parser would read a document type of any length into memory.
	if (text.includes('<!DOCTYPE'))
		throw new Error(
			'含有 DOCTYPE 声明。站点地图用不到它，它可能让读取的程序耗尽内存，所以没有读取',
		);
	const { text: repaired, faults, placeOf } = repairedXml(text);
	try {
		return { ...parseSitemap(repaired, naming), unreadable: 0, mayLackEntries: false, faults };
	} catch (error) {
		if (!(error instanceof MalformedXml)) throw error;
		const { line, column } = placeOf(error.offset);
		const entries = readableEntries(repaired, naming);
		if (entries.urls.length + entries.sitemaps.length === 0)
			throw new Error(`${error.message}：第 ${line} 行第 ${column} 个字符有误`, { cause: error });
		const fault = { fault: error.message, line, column, count: 1 };
		return { ...entries, mayLackEntries: true, faults: [...faults, fault] };
	}
}

/**
 * The duty in a file's name: `sitemap-duty-annual-report.xml` and its further parts, `…-2.xml`, belong to
 * `annual-report`; `undefined` for other names.
 */
export function dutyOfSitemap(name: string): string | undefined {
	return /^sitemap-duty-(.+?)(?:-(?:[2-9]|[1-9]\d))?\.xml(?:\.gz)?$/.exec(name)?.[1];
}
