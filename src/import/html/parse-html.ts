import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { inlineStrikes } from './inline-strikes.ts';
import type { Root } from 'hast';

const wholePage = unified().use(rehypeParse);
const fragment = unified().use(rehypeParse, { fragment: true });

/** Parses HTML as browsers do. Never fails, even with unclosed tags, truncated files, unquoted attributes. */
export function parsePage(html: string): Root {
	return withStrikes(wholePage.parse(html), html);
}

/** Parses a piece of HTML as the contents of a `body`. */
export function parseFragment(html: string): Root {
	return withStrikes(fragment.parse(html), html);
}

function withStrikes(root: Root, html: string): Root {
	return html.includes('line-through') ? inlineStrikes(root) : root;
}
