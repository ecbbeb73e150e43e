import { posix } from 'node:path';
import { isReadable } from '../../attachments/shown-text.ts';
import { pathWithin } from '../../domain/text/site-address.ts';
import { elementsBelow } from './html-tree.ts';
import type { HtmlElements } from './html-tree.ts';

/** The base of relative links; its host tells links to other sites apart. */
const anyPage = new URL('https://site.invalid/page/');

/**
 * The site's own files (below `/files/`) of readable kinds that a page links to inside `<main>`, each once, in order. The
 * site lies at `base` on its host.
 */
export function attachmentsOnPage(page: HtmlElements, base = '/'): string[] {
	const links = page
		.filter(({ name }) => name === 'main')
		.flatMap(({ children }) => elementsBelow(children).filter(({ name }) => name === 'a'));
	return [...new Set(links.flatMap(({ attribs }) => fileOf(attribs['href'] ?? '', base) ?? []))];
}

/** `/files/%E8%A1%A8.docx?v=2` → `/files/表.docx`. */
function fileOf(href: string, base: string): string | undefined {
	if (!URL.canParse(href, anyPage)) return undefined;
	const { host, pathname } = new URL(href, anyPage);
	const path = pathWithin(base, posix.normalize(decoded(pathname)));
	const isFile = host === anyPage.host && path?.startsWith('/files/') && isReadable(path);
	return isFile ? path : undefined;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
