import { raw } from 'hast-util-raw';
import { toHast } from 'mdast-util-to-hast';
import { removePosition } from 'unist-util-remove-position';
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';

/** The heading of the footnotes. */
export const footnoteLabel = '注释';

/** How footnotes are named in every body. */
export const footnoteWords = {
	footnoteLabel,
	footnoteBackLabel: (reference: number, again: number) =>
		`返回正文中的注释 ${reference + 1}${again > 1 ? `-${again}` : ''}`,
};

/** The tree of a body as HTML elements, before anything is taken out of it, without positions. */
export function htmlTree(markdown: MarkdownRoot, body: string): Root {
	const tree = toHast(markdown, { allowDangerousHtml: true, ...footnoteWords }) as Root;
	removePosition(tree);
	// HTML is parsed only where the body may contain it, because that reads the whole tree again.
	return body.includes('<') ? (raw(tree) as Root) : tree;
}
