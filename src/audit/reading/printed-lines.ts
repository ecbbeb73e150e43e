import { Parser } from 'htmlparser2';
import { isStrongLabel } from '../../domain/text/labelled-values.ts';

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

const blocks = new Set(
	(
		'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
		'form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' '),
);
/** Elements without text for readers. */
const silent = new Set(
	'script style noscript template select textarea iframe object svg title'.split(' '),
);
/** Entries of lists, and what only a part of the layout contains. */
const items = new Set(['li', 'tr']);
const layout = new Set(['table', 'tr', 'li', 'h1', 'h2']);
/** Parts around the content, whose dates are not the page's. */
const around = new Set(['nav', 'footer', 'aside']);
const aroundNames = /(?:^|\s)(?:foot|footer|copyright|sidebar|related|nav|menu)(?:\s|$)/i;

const longestText = 400;
const mostLines = 5000;
/** The shortest text of a link that is a title and not a command such as 打印. */
const shortestTitle = 6;

/** The lines of a page outside its navigation and foot, without hidden ones, in the page's order; at most 5,000. */
export function printedLines(html: string): PrintedLine[] {
	const lines: PrintedLine[] = [];
	const open: Open[] = [];
	/** How many elements are open that are not read, with everything in them. */
	let skipped = 0;

	const parser = new Parser({
		onopentag(tag, attributes) {
			if (skipped > 0 || isSkipped(tag, attributes)) {
				skipped++;
				return;
			}
			const isBlock = blocks.has(tag);
			if (isBlock) markBlock(open);
			const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`.trim();
			if (layout.has(tag)) for (const { item } of open) if (item) item.isLayout = true;
			const item = items.has(tag) ? { lines: [], links: false, isLayout: false } : undefined;
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
		if (closed.tag === 'a' && text.length >= shortestTitle) markLink();
		markListed(closed.item);
		if (!parent) return;
		append(parent, closed.isBlock ? `\n${text}\n` : inlineText(closed, text));
		if (!closed.isBlock && text !== '') parent.names = `${parent.names} ${closed.names}`.trim();
	}

	function addLine({ tag, names, item: own }: Open, text: string): PrintedLine | undefined {
		if (lines.length >= mostLines) return undefined;
		const line: PrintedLine = { text, tag, names: names.slice(0, longestText), isListed: false };
		lines.push(line);
		for (const item of [own, ...open.map(({ item: outer }) => outer)]) item?.lines.push(line);
		return line;
	}

	function markListed(item: ListItem | undefined): void {
		if (item?.links && !item.isLayout) for (const line of item.lines) line.isListed = true;
	}

	function markLink(): void {
		for (const { item } of open) if (item) item.links = true;
	}
}

/** A label in an element of its own, as in `<b>成文日期</b>2025-03-01`, gets the colon that its typeface stands for. */
function inlineText({ tag }: Open, text: string): string {
	if (tag === 'br') return '\n';
	return isStrongLabel(text) ? ` ${text.replace(/[：:]$/, '')}：` : ` ${text} `;
}

function markBlock(open: readonly Open[]): void {
	for (const outer of open.toReversed()) {
		if (outer.hasBlock) return;
		outer.hasBlock = true;
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

function isSkipped(tag: string, attributes: Readonly<Record<string, string>>): boolean {
	if (silent.has(tag) || around.has(tag) || 'hidden' in attributes) return true;
	if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? ''))
		return true;
	const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`;
	return tag !== 'body' && tag !== 'html' && aroundNames.test(names);
}
