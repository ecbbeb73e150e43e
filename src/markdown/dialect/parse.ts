import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { gfmOptions, officialMarkdown } from './official-markdown.ts';
import type { Root } from 'mdast';

export type MarkdownFormat = 'markdown' | 'mdx';

const official = unified().use(remarkParse).use(remarkGfm, gfmOptions).use(officialMarkdown);
const processors = {
	markdown: official().freeze(),
	mdx: official().use(remarkMdx).freeze(),
};

/**
 * A body as the syntax tree of the dialect, with positions; lines are right, columns need not be. The only parser of
 * Markdown: pages, Word, search, import and `check` read its tree. Throws a `VFileMessage` for a hand-made page (`mdx`)
 * with a tag or brace that has no end.
 */
export function parseMarkdown(body: string, format: MarkdownFormat): Root {
	const file = new VFile(body);
	const processor = processors[format];
	return processor.runSync(processor.parse(file), file) as Root;
}
