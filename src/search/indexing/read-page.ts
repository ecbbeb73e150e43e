import { isElement, isText, elementText, tidy } from './html-tree.ts';
import { columnHeads, readRow } from './read-rows.ts';
import type { HtmlElement, HtmlElements } from './html-tree.ts';
import type { RowOnPage } from './read-rows.ts';

/** A page as the search knows it. */
export interface SearchablePage {
	title: string;
	number: string;
	date: string;
	section: string;
	issuers: string[];
	topics: string[];
	/** The phases of its legal validity, as `writePhases` writes them. */
	validity?: string | undefined;
	/** The day from which on it is public no more. */
	goneOn?: string | undefined;
	/** The text without rows. The title and elements marked as last stand at its end, so that snippets show the rest. */
	text: string;
	rows: RowOnPage[];
}

const attributes = {
	body: 'data-pagefind-body',
	ignored: 'data-pagefind-ignore',
	last: 'data-search-last',
};
/** Attributes that say which fact of the page an element holds. */
const factAttributes = ['data-pagefind-meta', 'data-pagefind-filter', 'data-pagefind-sort'];
const inlineTags = new Set(
	'a abbr b bdi cite data del em i kbd mark q rp rt ruby s small span strong sub sup time u wbr'.split(
		' ',
	),
);
const voidTags = new Set('br hr img input link meta source'.split(' '));

/** Reads what a page says inside its searchable element; undefined when it has none. */
export function readIndexedPage(page: HtmlElements): SearchablePage | undefined {
	const body = page.find(({ attribs }) => attributes.body in attribs);
	if (!body) return undefined;
	const facts = Map.groupBy(
		page.filter((element) => factOf(element) !== undefined),
		factOf,
	);
	const values = (name: string) => (facts.get(name) ?? []).map(elementText).filter(Boolean);
	const value = (name: string) => values(name)[0] ?? '';
	return {
		title: value('title') || value('heading'),
		number: value('number'),
		date: value('date'),
		section: value('section'),
		issuers: values('issuer'),
		topics: values('topic'),
		validity: value('validity') || undefined,
		goneOn: value('gone') || undefined,
		...contentOf(body),
	};
}

/** The text of an element and the rows with an anchor, which stand apart from it. */
function contentOf(body: HtmlElement): Pick<SearchablePage, 'text' | 'rows'> {
	const rows: RowOnPage[] = [];
	const text = { first: '', last: '' };
	const visit = (element: HtmlElement, part: 'first' | 'last', columns: readonly string[]) => {
		const { name, attribs } = element;
		if (isIgnored(element)) return;
		if (voidTags.has(name)) text[part] += ' ';
		const own = part === 'last' || name === 'h1' || attributes.last in attribs ? 'last' : 'first';
		const border = inlineTags.has(name) ? '' : '\n';
		text[own] += border;
		if (name === 'tr' && attribs['id']) rows.push(readRow(element, columns, visibleText));
		else {
			const inside = name === 'table' ? columnHeads(element) : columns;
			for (const child of element.children)
				if (isElement(child)) visit(child, own, inside);
				else if (isText(child)) text[own] += child.data;
		}
		text[own] += border;
	};
	visit(body, 'first', []);
	return { text: tidy(`${text.first}\n${text.last}`), rows };
}

function visibleText({ children }: HtmlElement): string {
	const texts = children.map((child) => {
		if (isElement(child)) return isIgnored(child) ? '' : visibleText(child);
		return isText(child) ? child.data : '';
	});
	return texts.join('');
}

function isIgnored({ name, attribs }: HtmlElement): boolean {
	return attributes.ignored in attribs || name === 'script' || name === 'style';
}

function factOf({ name, attribs }: HtmlElement): string | undefined {
	const attribute = factAttributes.find((each) => each in attribs);
	return attribute ? attribs[attribute] : name === 'h1' ? 'heading' : undefined;
}
