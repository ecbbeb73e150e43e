import { fileURLToPath } from 'node:url';
import { articleId, articleNumber } from './article-id.ts';
import { headingId } from './heading-id.ts';
import type { MdastPluginEntry } from 'satteri';

/**
 * Gives hand-made pages (MDX), which Astro compiles, what `toHtml` gives all other bodies: the same ids of headings and
 * articles (第几条), the numbers of articles links to themselves, and links to other records' files turned into the addresses
 * of their pages.
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
			paragraph: (node, context) => {
				const [first] = node.children;
				const opening = first?.type === 'strong' ? first.children[0] : first;
				const number = opening?.type === 'text' ? articleNumber(opening.value) : undefined;
				if (!number || opening?.type !== 'text') return;
				const id = articleId(number, taken);
				context.setProperty(node, 'data', { hProperties: { id, className: 'article' } });
				context.replaceNode(opening, [
					{
						type: 'link',
						url: `#${id}`,
						children: [{ type: 'text', value: number }],
						data: { hProperties: { className: 'anchor' } },
					},
					{ type: 'text', value: opening.value.slice(number.length) },
				]);
			},
			link: (node, context) => context.setProperty(node, 'url', resolve(node.url, file)),
		};
	};
}
