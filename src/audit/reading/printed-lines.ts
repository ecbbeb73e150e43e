import { Parser } from 'htmlparser2';
import { blockTags } from '../../domain/text/block-tags.ts';
import { isStrongLabel } from '../../domain/text/labelled-values.ts';
import { isSkipped } from './skipped-elements.ts';

/** A line of a page as its readers see it: the text of an element that begins a line and contains no other such one. */
export interface PrintedLine {
	/** A label with an element of its own is followed by a colon. Cut after 400 characters. */
	text: string;
	tag: string;
	/** Id and class of the element and of the innermost element in it with text. */
	names: string;
	/** The text of the element after this one in the same element, such as the cell after a cell with a label. */
	next?: string;
	/** True in an item of a list or a row that links to another page: what it states is about that page. */
	isListed: boolean;
}

interface ListItem {
	lines: PrintedLine[];
	/** True when it links to a page. */
	links: boolean;
	/** True when it holds a part of the page's layout, such as a table, and is no entry of a list. */
	isLayout: boolean;
}

interface Open {
	tag: string;
	names: string;
	text: string;
	isBlock: boolean;
	/** True when it contains an element that begins a line. */
	hasBlock: boolean;
	/** The line of the element closed last, until the next one tells what follows it. */
	awaiting?: PrintedLine | undefined;
	/** In an item or row. */
	item?: ListItem | undefined;
}

/** Entries of lists, and what only a part of the layout contains. */
const items = new Set(['li', 'tr']);
const layout = new Set(['table', 'tr', 'li', 'h1', 'h2']);
const longestText = 400;
const mostLines = 5000;
/** The shortest text of a link that is a title and not a command such as 打印. */
const shortestTitle = 6;

/** The lines of a page outside its navigation and foot, without hidden ones, in the page's order; at most 5,000. */
export function printedLines(html: string): PrintedLine[] {
	const lines: PrintedLine[] = [];
	const open: Open[] = [];
	/** The entries of lists and rows that are open. */
	const openItems: ListItem[] = [];
	/** How many elements are open that are not read, with everything in them. */
	let skipped = 0;

	const parser = new Parser({
		onopentag(tag, attributes) {
			if (skipped > 0 || isSkipped(tag, attributes)) {
				skipped++;
				return;
			}
			const isBlock = blockTags.has(tag);
			if (isBlock) markOutward(open, 'hasBlock');
			const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`.trim();
			if (layout.has(tag)) markOutward(openItems, 'isLayout');
			const item = items.has(tag) ? { lines: [], links: false, isLayout: false } : undefined;
			if (item) openItems.push(item);
			open.push({ tag, names, text: '', isBlock, hasBlock: false, item });
		},
		ontext(text) {
			const inner = open.at(-1);
			if (skipped === 0 && inner) append(inner, text);
		},
		onclosetag() {
			if (skipped > 0) {
				skipped--;
				return;
			}
			const closed = open.pop();
			if (closed) close(closed);
		},
	});
	parser.end(html);
	return lines;

	function close(closed: Open): void {
		const parent = open.at(-1);
		const text = oneLine(closed.text);
		if (parent?.awaiting && text !== '') {
			parent.awaiting.next = text;
			parent.awaiting = undefined;
		}
		const line =
			closed.isBlock && !closed.hasBlock && text !== '' ? addLine(closed, text) : undefined;
		if (parent && line) parent.awaiting = line;
		if (closed.tag === 'a' && text.length >= shortestTitle) markOutward(openItems, 'links');
		if (closed.item) closeItem(closed.item);
		if (!parent) return;
		append(parent, closed.isBlock ? `\n${text}\n` : inlineText(closed, text));
		if (!closed.isBlock && text !== '' && parent.names.length < longestText)
			parent.names += ` ${closed.names.slice(0, longestText)}`;
	}

	function addLine({ tag, names }: Open, text: string): PrintedLine | undefined {
		if (lines.length >= mostLines) return undefined;
		const line: PrintedLine = { text, tag, names: names.slice(0, longestText), isListed: false };
		lines.push(line);
		for (const item of openItems) item.lines.push(line);
		return line;
	}

	function closeItem({ links, isLayout, lines: own }: ListItem): void {
		openItems.pop();
		if (links && !isLayout) for (const line of own) line.isListed = true;
	}
}

/** A label in an element of its own, as in `<b>成文日期</b>2025-03-01`, gets the colon that its typeface stands for. */
function inlineText({ tag }: Open, text: string): string {
	if (tag === 'br') return '\n';
	return isStrongLabel(text) ? ` ${text.replace(/[：:]$/, '')}：` : ` ${text} `;
}

/** Sets a mark on what is open, from the innermost outward, up to one that has it: what is around that has it too. */
function markOutward<Mark extends string>(
	open: readonly { [Name in Mark]: boolean }[],
	mark: Mark,
): void {
	for (let index = open.length - 1; index >= 0; index--) {
		const outer = open[index];
		if (!outer || outer[mark]) return;
		outer[mark] = true;
	}
}

function append(to: Open, text: string): void {
	if (to.text.length < longestText) to.text += text.slice(0, longestText);
}

function oneLine(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/：\s*[：:]/g, '：')
		.trim()
		.slice(0, longestText);
}
