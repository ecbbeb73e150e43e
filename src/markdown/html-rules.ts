import { readHtml } from './html-problems.ts';
import { unbalanced } from './tag-balance.ts';
import type { Nodes } from 'mdast';
import type { HtmlProblem, HtmlTag } from './html-problems.ts';

type Report = (node: Nodes, message: string, linesBelow: number) => void;

interface Refused {
	node: Nodes;
	linesBelow: number;
	problem: HtmlProblem;
}

/** Reports HTML among the children of one node that the allow-list forbids, and tags that are not closed among them. */
export function checkHtml(children: readonly Nodes[], report: Report) {
	const tags: (HtmlTag & { node: Nodes; linesBelow: number })[] = [];
	const refused: Refused[] = [];
	for (const node of children) {
		if (node.type !== 'html') continue;
		const linesBelow = (offset: number) => node.value.slice(0, offset).split('\n').length - 1;
		const found = readHtml(node.value);
		for (const problem of found.problems)
			refused.push({ node, problem, linesBelow: linesBelow(problem.offset) });
		for (const tag of found.tags) tags.push({ ...tag, node, linesBelow: linesBelow(tag.offset) });
	}
	for (const { node, problem, linesBelow } of oncePerElement(refused))
		report(node, problem.message, linesBelow);
	for (const { tag, message } of unbalanced(tags)) report(tag.node, message, tag.linesBelow);
}

/** The problems without those inside an element that is refused as a whole: a pasted table is one mistake. */
function oncePerElement(refused: readonly Refused[]): Refused[] {
	const found: Refused[] = [];
	for (let index = 0; index < refused.length; index++) {
		const first = refused[index];
		if (!first) continue;
		found.push(first);
		const { tag } = first.problem;
		if (tag && !tag.isEnd) index = endOf(refused, index, tag.name) ?? index;
	}
	return found;
}

/** The place of the end tag of the element `name` that begins at `start`. */
function endOf(refused: readonly Refused[], start: number, name: string): number | undefined {
	let depth = 0;
	for (let index = start; index < refused.length; index++) {
		const { tag } = refused[index]?.problem ?? {};
		if (tag?.name === name) depth += tag.isEnd ? -1 : 1;
		if (depth === 0) return index;
	}
	return undefined;
}
