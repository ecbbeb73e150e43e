import { elementsIn, tidy } from './html-tree.ts';
import { rowTitle } from '../../domain/text/row-title.ts';
import type { HtmlElement } from './html-tree.ts';
import type { RowFacts } from '../text/rows.ts';

/** A row of a table that has an anchor. */
export interface RowOnPage {
	anchor: string;
	cells: string[];
	/** What its table says of the cells: which `name` the row, which `number` it. */
	says: readonly string[];
	/** Ids. */
	agencies: string[];
	/** When it was published, else made; empty when it does not say. */
	date: string;
}

/** What the head of a table says of the cells below. */
export function columnsOf(table: HtmlElement): string[] {
	const heads = elementsIn(
		table,
		({ name, attribs }) => name === 'th' && attribs['scope'] === 'col',
	);
	return heads.map(({ attribs }) => attribs['data-says'] ?? '');
}

/** A row that can be cited. `textOf` tells the text of a cell. */
export function readRow(
	{ attribs, children }: HtmlElement,
	says: readonly string[],
	textOf: (cell: HtmlElement) => string,
): RowOnPage {
	const cells = children.filter(
		(child): child is HtmlElement => 'name' in child && /^t[dh]$/.test(child.name),
	);
	return {
		anchor: attribs['id'] ?? '',
		cells: cells.map((cell) => tidy(textOf(cell))),
		says,
		agencies: (attribs['data-agencies'] ?? '').split(' ').filter(Boolean),
		date: attribs['data-published'] ?? attribs['data-formed'] ?? '',
	};
}

/** Says where a row stands in its table, and is no number by which people ask for it. */
const ordinal = /^\d{1,3}$/;

/** What is known of a row. `nameOf` tells the name of an agency by its id. */
export function rowFacts(
	row: RowOnPage,
	page: { title: string; date: string },
	nameOf: (agency: string) => string | undefined,
): RowFacts {
	const cellThatSays = (what: string) => row.cells[row.says.indexOf(what)] ?? '';
	const number = cellThatSays('number');
	return {
		anchor: row.anchor,
		title: rowTitle(row.cells, row.says, page.title),
		name: cellThatSays('name'),
		number: ordinal.test(number) ? '' : number,
		date: (row.date || page.date).slice(0, 10),
		issuers: row.agencies.flatMap((agency) => nameOf(agency) ?? []),
	};
}
