import { fileURLToPath } from 'node:url';
import { pageTree } from './page-tree.ts';
import type { HastPluginEntry } from 'satteri';

/**
 * A plugin that replaces the tree of hand-made pages (MDX), which Astro compiles, by that of `pageTree`. `resolve`
 * turns links to other records' files into the addresses of their pages.
 */
export function pagePlugin(resolve: (url: string, file: string) => string): HastPluginEntry {
	return ({ fileURL }) => {
		const file = fileURL ? fileURLToPath(fileURL) : '';
		return {
			name: 'gongkai-page',
			after: (root, context) =>
				context.replaceNode(root, pageTree(root, { resolve: (url) => resolve(url, file) })),
		};
	};
}
