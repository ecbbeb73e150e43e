import { markdownTree } from './dialect/tree-store.ts';
import { readableText } from './body-sections.ts';
import type { BodySection } from './body-sections.ts';

/** The start of a numbered paragraph: 一、 （三） 1. （1） 第三部分. */
const numbering =
	/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|第[一二三四五六七八九十]+(?:部分|、))\s*/u;

/** The longest run-in heading, in characters; a longer first sentence is text. */
const longest = 40;

/**
 * The run-in headings of a Markdown body: the first sentence of a numbered paragraph, or words in bold at its start, as
 * documents set their lower headings. The text of each reaches to the next one or to the next heading.
 */
export function runInHeadings(body: string): BodySection[] {
	const sections: BodySection[] = [];
	let current: BodySection | undefined;
	for (const node of markdownTree(body, 'markdown').children) {
		if (node.type === 'heading') {
			current = undefined;
			continue;
		}
		const text = readableText(node);
		const [first] = 'children' in node ? node.children : [];
		const heading =
			node.type === 'paragraph'
				? first?.type === 'strong'
					? readableText(first)
					: sentenceAfterNumber(text)
				: undefined;
		if (heading !== undefined && heading !== '' && [...heading].length <= longest) {
			current = { heading, line: node.position?.start.line ?? 1, text };
			sections.push(current);
		} else if (current) current.text += `\n${text}`;
	}
	return sections;
}

function sentenceAfterNumber(text: string): string | undefined {
	if (!numbering.test(text)) return undefined;
	return text.replace(numbering, '').split(/[。：:；;\n]/)[0];
}
