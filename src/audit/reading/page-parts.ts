import { Parser } from 'htmlparser2';
import { factAttributeNames } from '../judging/fact-attributes.ts';
import type { Attributes } from '../judging/fact-attributes.ts';
import type { Keep } from './interner.ts';

/** The parts of a page that the audit needs, as its HTML states them. */
export interface PageParts {
	/** Text of the `<title>`. */
	title: string;
	/**
	 * Contents of the `<meta>` elements, and days of `<time>` elements with an `itemprop`, by name; with several of one
	 * name, the last.
	 */
	labels: ReadonlyMap<string, string>;
	/** The content of `<main>`, or of the whole page if there is no `<main>`. */
	content: PageContent;
	footer: { text: string; href: string }[];
	footerText: string;
	/** `href` and `src`, as written, of everything that the page links to or loads. */
	links: string[];
	/** `href` of the `<base>`. */
	base?: string | undefined;
}

export interface PageContent {
	/** Attributes of `<main>` that state facts, by their names without `data-`. */
	facts: Attributes;
	/** Text of the first `<h1>`. */
	title: string;
	headings: string[];
	/** Rows of tables, and cells that each stand for a record, with an id and facts. */
	rows: { anchor: string; facts: Attributes }[];
	/** Rows of figures by their `data-figures`, with the texts of their `<td>`. */
	figures: { key: string; cells: string[] }[];
	/** The first `data-validity`. */
	validity?: string | undefined;
	/** Whether an element of the class `empty` says that there is no content. */
	saysEmpty: boolean;
	/** Whether it has items of lists, descriptions or table cells, outside navigation. */
	hasItems: boolean;
	/** Its text outside headings, links, navigation and footers, up to a length that suffices to judge it. */
	text: string;
	/** The number of characters in links. */
	linkLength: number;
	/** Text of the elements with `data-body`: the text of a document, without its facts; `undefined` when there are none. */
	body?: string | undefined;
	/** Whether the body has pictures. */
	hasPictures: boolean;
	/** The elements with `data-element`, with their texts. */
	elements: { name: string; text: string }[];
	/** Whether it links to a file for download. */
	hasFiles: boolean;
}

interface Capture {
	/** Depth of the element whose text this is. */
	depth: number;
	text: string;
	done: (text: string) => void;
}

/** The maximum depth of nested elements. Browsers show no more than some hundred. */
const mostDepth = 1000;
/** The maximum number of headings, rows or links kept for a page. */
const mostParts = 20_000;
/** The maximum number of columns of a table of figures. */
const mostCells = 100;
const longestText = 10_000;
/** The length of text that suffices to judge whether a page says anything. */
const mostJudged = 2000;
const longestAddress = 2048;

const emptyContent = (): PageContent => ({
	facts: {},
	title: '',
	headings: [],
	rows: [],
	figures: [],
	saysEmpty: false,
	hasItems: false,
	text: '',
	linkLength: 0,
	hasPictures: false,
	elements: [],
	hasFiles: false,
});

/** Reads the parts of a page in one pass. Throws with a reason in Chinese when elements are nested too deeply. */
export function pageParts(html: string, keep: Keep): PageParts {
	const hold = (text: string) => keep(text.slice(0, longestText));
	const labels = new Map<string, string>();
	const parts: PageParts = {
		title: '',
		labels,
		content: emptyContent(),
		footer: [],
		footerText: '',
		links: [],
	};
	let captures: Capture[] = [];
	let depth = 0;
	let mainDepth = 0;
	let footerDepth = 0;
	let navDepth = 0;
	let isMainRead = false;
	let isCode = false;
	let figureDepth = 0;
	let bodyDepth = 0;
	let linkDepth = 0;
	let headingDepth = 0;

	const parser = new Parser({
		onopentag(name, attributes) {
			depth++;
			if (depth > mostDepth) throw new Error(`网页的元素嵌套超过 ${mostDepth} 层，没有读取`);
			if (name === 'script' || name === 'style') isCode = true;
			readLinks(name, attributes);
			if (name === 'meta') readLabel(nameOf(attributes), attributes['content']);
			if (name === 'time') readLabel(attributes['itemprop'], attributes['datetime']);
			if (name === 'title' && !parts.title) capture((text) => (parts.title ||= text));
			if (name === 'main' && mainDepth === 0 && !isMainRead) openMain(attributes);
			if (footerDepth === 0 && mainDepth === 0 && isFooter(name, attributes)) openFooter();
			if (name === 'nav') navDepth++;
			if (isContent()) readContent(name, attributes);
		},
		ontext(text) {
			if (isCode) return;
			append(text.slice(0, longestText));
			if (isContent()) readText(text);
		},
		onclosetag(name) {
			if (name === 'script' || name === 'style') isCode = false;
			if (name === 'nav') navDepth--;
			if (captures.some((each) => each.depth === depth)) {
				const finished = captures.filter((each) => each.depth === depth);
				captures = captures.filter((each) => each.depth !== depth);
				for (const { text, done } of finished) done(oneLine(text));
			}
			if (footerDepth > 0) append(' ');
			if (depth === mainDepth) mainDepth = 0;
			if (depth === footerDepth) footerDepth = 0;
			if (depth === figureDepth) figureDepth = 0;
			if (depth === bodyDepth) bodyDepth = 0;
			if (depth === linkDepth) linkDepth = 0;
			if (depth === headingDepth) headingDepth = 0;
			depth--;
		},
	});
	parser.end(html);
	return parts;

	function capture(done: (text: string) => void): void {
		captures.push({ depth, text: '', done });
	}

	function isContent(): boolean {
		return !isMainRead || mainDepth > 0;
	}

	function readText(text: string): void {
		const { content } = parts;
		if (headingDepth > 0 || navDepth > 0 || footerDepth > 0) return;
		if (bodyDepth > 0) content.body = longer(content.body, text);
		if (linkDepth > 0) content.linkLength += text.trim().length;
		else content.text = longer(content.text, text);
	}

	function append(text: string): void {
		for (const each of captures) if (each.text.length < longestText) each.text += text;
	}

	function oneLine(text: string): string {
		return hold(text.replace(/\s+/g, ' ').trim());
	}

	function openMain(attributes: Attributes): void {
		mainDepth = depth;
		isMainRead = true;
		parts.content = { ...emptyContent(), facts: factsOf(attributes) };
	}

	function openFooter(): void {
		footerDepth = depth;
		capture((text) => (parts.footerText = hold(`${parts.footerText} ${text}`.trim())));
	}

	function readLabel(name: string | undefined, content: string | undefined): void {
		if (name && content !== undefined && labels.size < mostParts)
			labels.set(hold(name), hold(content.trim()));
	}

	function readLinks(name: string, { href, src }: Attributes): void {
		if (name === 'base') parts.base ??= href;
		else {
			addLink(href);
			addLink(src);
		}
		if (name === 'a' && footerDepth > 0 && parts.footer.length < mostParts)
			capture((text) => parts.footer.push({ text, href: hold(href ?? '') }));
	}

	function addLink(href: string | undefined): void {
		if (href && href.length <= longestAddress && parts.links.length < mostParts)
			parts.links.push(keep(href.trim()));
	}

	function readContent(name: string, attributes: Attributes): void {
		const { content } = parts;
		const isHeading = /^h[1-6]$/.test(name);
		if (headingDepth === 0 && (isHeading || name === 'title')) headingDepth = depth;
		if (linkDepth === 0 && name === 'a') linkDepth = depth;
		if (bodyDepth === 0 && attributes['data-body'] !== undefined) openBody();
		if (name === 'img' && bodyDepth > 0) content.hasPictures = true;
		if (navDepth === 0 && isFile(attributes['href'])) content.hasFiles = true;
		const element = attributes['data-element'];
		if (element && content.elements.length < mostParts)
			capture((text) => content.elements.push({ name: hold(element), text }));
		if (isHeading && content.headings.length < mostParts)
			capture((text) => {
				content.headings.push(text);
				if (name === 'h1') content.title ||= text;
			});
		if (['li', 'td', 'dd'].includes(name) && navDepth === 0) content.hasItems = true;
		if (/(?:^|\s)empty(?:\s|$)/.test(attributes['class'] ?? '')) content.saysEmpty = true;
		const validity = attributes['data-validity'];
		if (validity) content.validity ??= hold(validity);
		if (name === 'tr') openFigures(attributes);
		if (name === 'tr' || name === 'td') openRow(attributes);
		if (name === 'td' && figureDepth > 0) {
			const cells = content.figures.at(-1)?.cells ?? [];
			if (cells.length < mostCells) capture((text) => cells.push(text));
		}
	}

	function openBody(): void {
		bodyDepth = depth;
		parts.content.body ??= '';
	}

	function openRow(attributes: Attributes): void {
		const { rows } = parts.content;
		const { id } = attributes;
		if (!id || rows.length >= mostParts) return;
		const facts = factsOf(attributes);
		if (Object.keys(facts).length > 0) rows.push({ anchor: hold(id), facts });
	}

	function openFigures({ 'data-figures': key }: Attributes): void {
		const { figures } = parts.content;
		if (!key || figures.length >= mostParts) return;
		figureDepth = depth;
		figures.push({ key: hold(key), cells: [] });
	}

	function factsOf(attributes: Attributes): Attributes {
		const entries = factAttributeNames.flatMap((name) => {
			const value = attributes[`data-${name}`];
			return value === undefined ? [] : [[name, hold(value)] as const];
		});
		return Object.fromEntries(entries);
	}
}

/** The name of a `<meta>`, under any of the attributes that vocabularies use for it. */
function nameOf({ name, property, itemprop }: Attributes): string | undefined {
	return name ?? property ?? itemprop;
}

/** A text with more after it, up to the length that is kept. */
function longer(text = '', more: string): string {
	return text.length < mostJudged ? `${text} ${more.slice(0, mostJudged)}` : text;
}

/** Whether an address is that of a file for download. */
function isFile(href: string | undefined): boolean {
	return href !== undefined && /\.(?:pdf|ofd|docx?|wps|xlsx?|et|zip|rar)(?:[?#]|$)/i.test(href);
}

/** Whether the element is a footer; sites without a `<footer>` use the word in an id or class. */
function isFooter(name: string, attributes: Attributes): boolean {
	if (name === 'footer') return true;
	const names = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`;
	return /(?:^|\s)foot(?:er)?(?:\s|$)/i.test(names);
}
