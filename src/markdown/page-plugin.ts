import { pageTree } from './page-tree.ts';
import type { Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * A plugin for rehype that replaces the tree of hand-made pages (MDX), which Astro compiles, by that of `pageTree`.
 * `resolve` turns links to other records' files into the addresses of their pages.
 */
export function pagePlugin({ resolve }: { resolve: (url: string, file: string) => string }) {
	return (root: Root, { path }: VFile): Root =>
		pageTree(root, { resolve: (url) => resolve(url, path) });
}
