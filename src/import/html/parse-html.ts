import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Root } from 'hast';

const wholePage = unified().use(rehypeParse);
const fragment = unified().use(rehypeParse, { fragment: true });

/** Parses HTML as browsers do. Never fails, even with unclosed tags, truncated files, unquoted attributes. */
export function parsePage(html: string): Root {
	return wholePage.parse(html);
}

/** Parses a piece of HTML as the contents of a `body`. */
export function parseFragment(html: string): Root {
	return fragment.parse(html);
}
