import { markdownTree } from './dialect/tree-store.ts';
import { decodeAddress } from './decode-address.ts';
import type { Nodes } from 'mdast';
import type { MarkdownFormat } from './dialect/parse.ts';

/** A body as one text, and the line of the body for each of its characters. */
export interface ReaderText {
	text: string;
	/** The 1-based line of the body for a character; the nearest line for characters that are not literally there. */
	lineAt: (place: number) => number;
}

/** Blocks that end with an empty line; table cells end with a tab, everything else is joined. */
const blocks = new Set([
	'paragraph',
	'heading',
	'listItem',
	'tableRow',
	'footnoteDefinition',
	'definition',
	'mdxJsxFlowElement',
	'mdxFlowExpression',
]);

/**
 * The text of a body for readers, search engines and people who read the page's source: marks of emphasis and links are
 * removed, so are backticks, which must not hide a number, and entities are decoded; alternative texts, addresses of links, comments and attributes follow at the end. An
 * empty line separates blocks, a tab separates cells; line breaks within a paragraph stay. A body that cannot be parsed
 * is returned unchanged.
 */
export function readerText(body: string, format: MarkdownFormat): ReaderText {
	try {
		return join(collect(markdownTree(body, format)));
	} catch {
		return join([{ text: body, line: 1 }]);
	}
}

interface Part {
	text: string;
	line: number;
}

/** Collects the parts without recursion, because quotations may be nested deeper than the stack allows. */
function collect(root: Nodes): Part[] {
	const shown: Part[] = [];
	const hidden: Part[] = [];
	const waiting: (Nodes | Part)[] = [root];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if ('text' in next) {
			shown.push(next);
			continue;
		}
		const { start, end } = next.position ?? {};
		const line = start?.line ?? shown.at(-1)?.line ?? 1;
		const text = shownText(next);
		shown.push({ text, line });
		hidden.push(...hiddenTexts(next).map((text) => ({ text: `\n\n${text}`, line: line - 2 })));
		const border = next.type === 'tableCell' ? '\t' : blocks.has(next.type) ? '\n\n' : '';
		if (border) waiting.push({ text: border, line: end?.line ?? line });
		if ('children' in next) waiting.push(...(next.children as Nodes[]).toReversed());
	}
	return [...shown, ...hidden].filter(({ text }) => text !== '');
}

function shownText(node: Nodes): string {
	const isBreak = node.type === 'mdxJsxTextElement' && node.name === 'br';
	if (node.type === 'break' || isBreak) return '\n';
	if (node.type === 'image') return node.alt ?? '';
	if (node.type === 'html')
		return node.value
			.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
			.replaceAll(/<br\s*\/?>/gi, '\n')
			.replaceAll(/<\/?[a-z][^>]*>/gi, '');
	return 'value' in node && typeof node.value === 'string' ? node.value.replaceAll('`', '') : '';
}

function hiddenTexts(node: Nodes): string[] {
	if (node.type === 'html') return node.value.match(/<!--[\s\S]*?-->|<[^>]*=[^>]*>/g) ?? [];
	if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
		return [decodeAddress(node.url), node.title ?? ''];
	if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
		return node.attributes.map(({ value }) =>
			typeof value === 'string' ? value : (value?.value ?? ''),
		);
	return [];
}

function join(parts: readonly Part[]): ReaderText {
	const starts: number[] = [];
	let text = '';
	for (const part of parts) {
		starts.push(text.length);
		text += part.text;
	}
	return {
		text,
		lineAt: (place) => {
			const index = starts.findLastIndex((start) => start <= place);
			const part = parts[index];
			const before = part?.text.slice(0, place - (starts[index] ?? 0)) ?? '';
			return (part?.line ?? 1) + before.split('\n').length - 1;
		},
	};
}
