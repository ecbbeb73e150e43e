import { parseMarkdown } from './parse.ts';
import type { MarkdownFormat } from './parse.ts';
import type { Root } from 'mdast';

/** Keeps trees from one run to the next. */
export interface TreeCache {
	get: (key: string) => Root | undefined;
	set: (key: string, tree: Root) => void;
}

/** How many trees are kept in memory; the bodies of a middle-sized county. */
const mostRecent = 2000;

const recent = new Map<string, Root>();
let kept: TreeCache | undefined;

/** Keeps the trees of this run in `cache` as well, and takes those of earlier runs from it. */
export function keepTreesIn(cache: TreeCache) {
	kept = cache;
}

/**
 * The tree of a body, parsed once for all who read it: `check`, pages, Word and search. Nobody may change it. Throws
 * what `parseMarkdown` throws.
 */
export function markdownTree(body: string, format: MarkdownFormat): Root {
	const key = `${format}\n${body}`;
	const tree = recent.get(key) ?? kept?.get(key) ?? parseNew(body, format, key);
	recent.delete(key);
	recent.set(key, tree);
	const oldest = recent.size > mostRecent ? recent.keys().next().value : undefined;
	if (oldest !== undefined) recent.delete(oldest);
	return tree;
}

function parseNew(body: string, format: MarkdownFormat, key: string): Root {
	const tree = parseMarkdown(body, format);
	kept?.set(key, tree);
	return tree;
}
