import { readHtml } from './html-problems.ts';
import { unbalanced } from './tag-balance.ts';
import type { Nodes } from 'mdast';
import type { HtmlTag } from './html-problems.ts';

type Report = (node: Nodes, message: string, linesBelow: number) => void;

/** Reports HTML among the children of one node that the allow-list forbids, and tags that are not closed among them. */
export function checkHtml(children: readonly Nodes[], report: Report) {
	const tags: (HtmlTag & { node: Nodes; linesBelow: number })[] = [];
	for (const node of children) {
		if (node.type !== 'html') continue;
		const linesBelow = (offset: number) => node.value.slice(0, offset).split('\n').length - 1;
		const found = readHtml(node.value);
		for (const { offset, message } of found.problems) report(node, message, linesBelow(offset));
		for (const tag of found.tags) tags.push({ ...tag, node, linesBelow: linesBelow(tag.offset) });
	}
	for (const { tag, message } of unbalanced(tags)) report(tag.node, message, tag.linesBelow);
}
