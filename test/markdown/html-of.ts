import { bodyTree } from '../../src/markdown/body-tree.ts';
import { toHtml } from '../../src/markdown/to-html.ts';

/** The HTML of a Markdown body. */
export function htmlOf(body: string, resolve = (url: string) => url): string {
	return toHtml(bodyTree(body, { resolve }).tree);
}
