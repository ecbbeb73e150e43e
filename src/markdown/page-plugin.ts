import { fileURLToPath } from 'node:url';
import { headingId } from './heading-id.ts';
import type { MdastPluginEntry } from 'satteri';

/**
 * Gives hand-made pages (MDX), which Astro compiles, what `toHtml` gives all other bodies: the same heading ids, and links
 * to other records' files turned into the addresses of their pages.
 */
export function pagePlugin(resolve: (url: string, file: string) => string): MdastPluginEntry {
	return ({ fileURL }) => {
		const taken = new Set<string>();
		const file = fileURL ? fileURLToPath(fileURL) : '';
		return {
			name: 'gongkai-page',
			heading: (node, context) =>
				context.setProperty(node, 'data', {
					hProperties: { id: headingId(context.textContent(node), taken) },
				}),
			link: (node, context) => context.setProperty(node, 'url', resolve(node.url, file)),
		};
	};
}
