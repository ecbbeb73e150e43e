import { isInline } from './official-runs.ts';
import type { Parents, RootContent, Text } from 'hast';

/**
 * Takes the line ends out of every text below `parent` where Chinese stands on either side, because a browser shows a
 * line end as a blank and Chinese has none between words. Changes the tree.
 */
export function joinLines(parent: Parents) {
	let line: RootContent[] = [];
	for (const child of parent.children) {
		if (isInline(child) || child.type === 'mdxJsxTextElement') {
			line.push(child);
			continue;
		}
		joinWithin(line);
		line = [];
		if ('children' in child) joinLines(child);
	}
	joinWithin(line);
}

/** A character that is written without blanks around it. */
const wide = /[^\x00-\xff]/u;

/** Joins the lines of one text, whose nodes may be nested. */
function joinWithin(nodes: readonly RootContent[]) {
	const texts = nodes.flatMap(textsOf);
	const whole = texts.map(({ value }) => value).join('');
	if (!whole.includes('\n') || whole.trim() === '') return;
	let offset = 0;
	for (const text of texts) {
		const start = offset;
		offset += text.value.length;
		text.value = text.value.replaceAll('\n', (end, place: number) =>
			isJoined(whole, start + place) ? '' : end,
		);
	}
}

function isJoined(text: string, place: number): boolean {
	const [before, after] = [text.charAt(place - 1), text.charAt(place + 1)];
	return before === '' || after === '' || wide.test(before) || wide.test(after);
}

/** What stands for a picture, a line break or a component in a line: something that is not Chinese. */
const other = 'x';

/** The texts in a node, in order. */
function textsOf(node: RootContent): Text[] {
	if (node.type === 'text') return [node];
	if (node.type !== 'element') return [{ type: 'text', value: other }];
	return /^(?:br|img)$/.test(node.tagName)
		? [{ type: 'text', value: other }]
		: node.children.flatMap(textsOf);
}
