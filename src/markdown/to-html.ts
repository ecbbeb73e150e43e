import { toHtml as serialize } from 'hast-util-to-html';
import type { Root } from 'hast';

/** A body's tree as HTML with a line end; an empty text for an empty tree. */
export function toHtml(tree: Root): string {
	const html = serialize(tree, { characterReferences: { useNamedReferences: true } });
	return html && !html.endsWith('\n') ? `${html}\n` : html;
}
