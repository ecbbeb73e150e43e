import { compileSync, evaluateSync } from '@mdx-js/mdx';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import { gfmOptions, officialMarkdown } from '../../src/markdown/dialect/official-markdown.ts';
import { parseMarkdown } from '../../src/markdown/dialect/parse.ts';
import { footnoteWords, htmlTree } from '../../src/markdown/dialect/to-hast.ts';
import { pagePlugin } from '../../src/markdown/page-plugin.ts';
import { pageTree } from '../../src/markdown/page-tree.ts';
import type { EvaluateOptions } from '@mdx-js/mdx';

type Resolve = (url: string) => string;

/** How Astro compiles hand-made pages (`astro.config.mjs`). */
const options = (resolve: Resolve) => ({
	remarkPlugins: [[remarkGfm, gfmOptions] as never, officialMarkdown],
	rehypePlugins: [[pagePlugin, { resolve }] as never],
	remarkRehypeOptions: footnoteWords,
	elementAttributeNameCase: 'html' as const,
});

/** The program that a hand-made page becomes. */
export function pageCode(source: string, resolve: Resolve): string {
	return String(compileSync(source, options(resolve)));
}

/** The page as a function of the components it may use. */
export function pageModule(
	source: string,
	resolve: Resolve,
	runtime: Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>,
): { default: (props: object) => unknown } {
	return evaluateSync(source, { ...options(resolve), ...runtime }) as never;
}

/** The HTML of a page without components. */
export function pageHtml(source: string, resolve: Resolve): string {
	const tree = htmlTree(parseMarkdown(source, 'mdx'), '');
	return `${toHtml(pageTree(tree, { resolve }))}\n`;
}
