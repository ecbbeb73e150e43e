import { posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { isReadable } from '../../attachments/shown-text.ts';

/** Where a page stands that links nothing by a relative address. */
const anyPage = new URL('https://site.invalid/page/');

/** The site's own files (below `/files/`) of readable kinds that `html` links to inside `<main>`, each once, in order. */
export function attachmentsOnPage(html: string): string[] {
	const found = new Set<string>();
	let mainDepth = 0;
	const parser = new Parser({
		onopentag(name, { href }) {
			if (name === 'main') mainDepth++;
			const file = mainDepth > 0 && name === 'a' && href ? fileOf(href) : undefined;
			if (file) found.add(file);
		},
		onclosetag(name) {
			if (name === 'main') mainDepth--;
		},
	});
	parser.end(html);
	return [...found];
}

/** `/files/%E8%A1%A8.docx?v=2` → `/files/表.docx`. */
function fileOf(href: string): string | undefined {
	if (!URL.canParse(href, anyPage)) return undefined;
	const { host, pathname } = new URL(href, anyPage);
	const path = posix.normalize(decoded(pathname));
	const isFile = host === anyPage.host && path.startsWith('/files/') && isReadable(path);
	return isFile ? path : undefined;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
