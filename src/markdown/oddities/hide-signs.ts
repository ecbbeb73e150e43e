import type { Nodes } from 'mdast';

/** Stands for a character that is a sign of Markdown or HTML. */
export const hidden = '\u0001';
/** Stands for a line between two cells of a table. */
export const cellBorder = '\u0002';

/**
 * `source`, in which every character that readers do not see as such is replaced: marks of bold text, addresses behind
 * words, tags, escapes. All other characters keep their places. `nodes` are those of the tree of `source`.
 */
export function hideSigns(source: string, nodes: readonly Nodes[]): string {
	const characters = source.split('');
	const hide = (start: number, end: number, by = hidden) => {
		for (let place = start; place < end; place += 1)
			if (!/[\r\n]/.test(characters[place] ?? '')) characters[place] = by;
	};
	// Round brackets are paired whether or not a backslash stands before them.
	for (const { index, 0: written } of source.matchAll(escape))
		hide(index, /[()]$/.test(written) ? index + 1 : index + 2);
	for (const node of nodes) {
		const [start, end] = [node.position?.start.offset, node.position?.end.offset];
		if (start === undefined || end === undefined) continue;
		for (const [from, to, by] of signsOf(node, source.slice(start, end)))
			hide(start + from, start + to, by);
	}
	return characters.join('');
}

const escape = /\\[!-/:-@[-`{-~]/g;

type Sign = readonly [start: number, end: number, by?: string];

/** The places of the signs in `text`, which is the source of `node`. */
function signsOf(node: Nodes, text: string): Sign[] {
	if (node.type === 'listItem')
		return matches(text, typeof node.checked === 'boolean' ? taskMarker : marker);
	return signsIn[node.type]?.(text) ?? [];
}

const all = ({ length }: string): Sign[] => [[0, length]];
const edges =
	(width: number) =>
	({ length }: string): Sign[] => [
		[0, width],
		[length - width, length],
	];
const tags = (text: string) => matches(text, /^<[^>]*>|<\/[^>]*>$/g);

/** The places of the signs in the source of a node, by its type. */
const signsIn: Partial<Record<Nodes['type'], (text: string) => Sign[]>> = {
	strong: edges(2),
	delete: edges(2),
	emphasis: edges(1),
	link: linkSigns,
	image: all,
	footnoteReference: all,
	thematicBreak: all,
	break: all,
	mdxFlowExpression: all,
	mdxTextExpression: all,
	mdxjsEsm: all,
	footnoteDefinition: (text) => matches(text, /^\[\^[^\]]*\]:/g),
	heading: headingSigns,
	table: (text) => [delimiterRow(text)],
	tableRow: (text) =>
		matches(text, /(?<!\\)\|/g).map(([start, end]): Sign => [start, end, cellBorder]),
	html: (text) => matches(text, /<!--[^]*?(?:-->|$)|<\/?[a-z][^>]*>/gi),
	mdxJsxFlowElement: tags,
	mdxJsxTextElement: tags,
};

const marker = /^(?:\d+[.)]|[-+*])/g;
const taskMarker = /^(?:\d+[.)]|[-+*])\s+\[[ xX]\]/g;

/** The # before a heading, and those behind it. */
function headingSigns(text: string): Sign[] {
	const words = text.trimEnd();
	let end = words.length;
	while (words[end - 1] === '#') end -= 1;
	const isClosed = end < words.length && /\s/.test(words[end - 1] ?? '');
	const opening = matches(text, /^#+[ \t]*/g);
	return isClosed ? [...opening, [end, words.length]] : opening;
}

/** The second line of a table. */
function delimiterRow(text: string): Sign {
	const start = text.indexOf('\n') + 1;
	const end = text.indexOf('\n', start);
	return [start, end < 0 ? text.length : end];
}

function linkSigns(text: string): Sign[] {
	const { length } = text;
	if (text.startsWith('<'))
		return [
			[0, 1],
			[length - 1, length],
		];
	if (!text.startsWith('[')) return [];
	return [
		[0, 1],
		[labelEnd(text), length],
	];
}

/** The place of the bracket that ends the words of a link. */
function labelEnd(text: string): number {
	let depth = 0;
	for (const { 0: sign, index } of text.matchAll(/\\[^]|[[\]]/g)) {
		if (sign === '[') depth += 1;
		if (sign === ']') depth -= 1;
		if (depth === 0 && sign === ']') return index;
	}
	return text.length;
}

function matches(text: string, pattern: RegExp): Sign[] {
	return [...text.matchAll(pattern)].map(({ index, 0: sign }) => [index, index + sign.length]);
}
