import { toHtml as serialize } from 'hast-util-to-html';
import type { Root } from 'hast';

/** A body's tree as HTML that ends its last line; nothing of an empty one. */
export function toHtml(tree: Root): string {
	const html = serialize(tree, { characterReferences: { useNamedReferences: true } });
	return html && !html.endsWith('\n') ? `${html}\n` : html;
}
