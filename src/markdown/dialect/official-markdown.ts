import { linkBareAddresses } from './bare-addresses.ts';
import { splitLines } from './inline-lines.ts';
import { officialSyntax } from './official-syntax.ts';
import { writtenList } from './written-lists.ts';
import type { Nodes, Parents, Root, ThematicBreak } from 'mdast';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';

/** The options of remark-gfm: one tilde is text (3~5天), two strike through. */
export const gfmOptions = { singleTilde: false };

/**
 * The dialect of Markdown for official Chinese text, as a plugin for remark after remark-gfm with `gfmOptions`.
 * The handbook's page “正文怎么写” says what editors may rely on.
 */
export function officialMarkdown(this: Processor) {
	const data = this.data();
	(data.micromarkExtensions ??= []).push(officialSyntax);
	return (tree: Root, file: VFile) => rewrite(tree, String(file));
}

/** Rewrites every node below `parent`, the innermost first. */
function rewrite(parent: Parents, source: string) {
	for (const child of parent.children) if ('children' in child) rewrite(child, source);
	if (parent.type === 'link') return;
	const children = parent.children.flatMap((child): Nodes[] => {
		if (child.type === 'list') return writtenList(child, source);
		if (child.type === 'paragraph') return splitLines(child);
		if (child.type === 'thematicBreak') return [writtenRule(child, source)];
		return [child];
	});
	const isInline = children.some(({ type }) => type === 'text' || type === 'link');
	Object.assign(parent, {
		children: isInline ? linkBareAddresses(children as never, source) : children,
	});
}

/** A rule of `_` is a blank to fill in, and text like all other `_`. */
function writtenRule(rule: ThematicBreak, source: string): Nodes {
	const { start, end } = rule.position ?? {};
	const value = source.slice(start?.offset ?? 0, end?.offset ?? 0).trim();
	if (!value.startsWith('_')) return rule;
	const position = rule.position && { position: rule.position };
	return { type: 'paragraph', children: [{ type: 'text', value, ...position }], ...position };
}
