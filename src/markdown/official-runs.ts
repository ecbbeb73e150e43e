import { nodeText } from './tree.ts';
import type { Element, RootContent } from 'hast';
import type { OfficialRun } from '../domain/documents/official-document.ts';

const inlineElement = /^(?:a|abbr|br|del|em|img|kbd|rp|rt|ruby|span|strong|sub|sup|u)$/;

/** Whether a node is part of a line of text. */
export function isInline(node: RootContent): boolean {
	return node.type === 'text' || (node.type === 'element' && inlineElement.test(node.tagName));
}

/** The text of inline nodes, with its styles. */
export function runsOf(
	nodes: readonly RootContent[],
	style: Omit<OfficialRun, 'text'> = {},
): OfficialRun[] {
	return joined(nodes).flatMap((node, index, line) => {
		if (node.type === 'text') {
			const lines = isBreak(line[index - 1]) ? node.value.replace(/^\n/, '') : node.value;
			const text = (isWayBack(line[index + 1]) ? lines.replace(/ $/, '') : lines).replaceAll(
				'\n',
				' ',
			);
			return text ? [{ ...style, text }] : [];
		}
		return node.type === 'element' ? elementRuns(node, style) : [];
	});
}

/** The nodes of a line; the number of an article is joined with the text after it. */
function joined(nodes: readonly RootContent[]): RootContent[] {
	const line: RootContent[] = [];
	for (const node of nodes) {
		const isAnchor = node.type === 'element' && String(node.properties['className']) === 'anchor';
		const next: RootContent = isAnchor ? { type: 'text', value: nodeText(node) } : node;
		const last = line.at(-1);
		if (next.type === 'text' && last?.type === 'text')
			line[line.length - 1] = { type: 'text', value: last.value + next.value };
		else line.push(next);
	}
	return line;
}

function elementRuns(element: Element, style: Omit<OfficialRun, 'text'>): OfficialRun[] {
	const { tagName, properties, children } = element;
	if (tagName === 'br') return [{ text: '\n' }];
	if (tagName === 'img')
		return properties['alt'] ? [{ ...style, text: `（图：${properties['alt']}）` }] : [];
	if (properties['dataFootnoteRef'] !== undefined)
		return [{ ...style, text: `[${nodeText(element)}]` }];
	if (isWayBack(element)) return [];
	if (tagName === 'strong') return runsOf(children, { ...style, isStrong: true });
	if (tagName === 'del') return runsOf(children, { ...style, isStruck: true });
	if (tagName === 'sup') return runsOf(children, { ...style, isRaised: true });
	return runsOf(children, style);
}

/** The text of runs, without styles. */
export function wordsOf(runs: readonly OfficialRun[]): string {
	return runs.map(({ text }) => text).join('');
}

/**
 * Removes the checkbox and the space after it from the beginning of a list item, and returns the checkbox; `undefined`
 * when there is none.
 */
export function takeTaskBox(item: Element): string | undefined {
	const opening = item.children.find((child) => child.type === 'element');
	const line = opening?.tagName === 'p' ? opening : item;
	const at = line.children.findIndex(
		(child) => child.type === 'element' && String(child.properties['className']) === 'task',
	);
	const box = line.children[at];
	if (!box) return undefined;
	line.children = line.children.slice(at + 2);
	return nodeText(box);
}

function isBreak(node: RootContent | undefined): boolean {
	return node?.type === 'element' && node.tagName === 'br';
}

/** Whether a node is the link from a footnote back to the text, which is useless on paper. */
function isWayBack(node: RootContent | undefined): boolean {
	return node?.type === 'element' && node.properties['dataFootnoteBackref'] !== undefined;
}
