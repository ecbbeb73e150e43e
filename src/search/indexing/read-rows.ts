import { elementsBelow, tidy } from './html-tree.ts';
import { goneOn } from './gone-on.ts';
import { rowTitle } from '../../domain/text/row-title.ts';
import type { HtmlElement } from './html-tree.ts';
import type { RowFacts } from '../text/rows.ts';

/** A row of a table that has an anchor. */
export interface RowOnPage {
	anchor: string;
	cells: string[];
	/** What its table says of each cell: `name` and `number` of the row, or an empty text. */
	says: readonly string[];
	/** Ids. */
	agencies: string[];
	/** When it was published, else made; empty when it does not say. */
	date: string;
	/** The day since which the version of the list with this row does not hold; empty for a row that stands. */
	cancelled: string;
	/** The day from which on it is not found: it is public no more, or found in a newer version; empty for a row that stays. */
	goneOn: string;
}

/** What the cells of each column of a table are, by its head. */
export function columnHeads(table: HtmlElement): string[] {
	const heads = elementsBelow(table.children).filter(
		({ name, attribs }) => name === 'th' && attribs['scope'] === 'col',
	);
	return heads.map(({ attribs }) => attribs['data-says'] ?? '');
}

/** Reads a row with an anchor. `textOf` returns the text of a cell. */
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
		cancelled: attribs['data-cancelled'] ?? '',
		goneOn: [goneOn(attribs), attribs['data-repeated']].filter(Boolean).sort()[0] ?? '',
	};
}

/** Says where a row stands in its table, and is no number by which people ask for it. */
const ordinal = /^\d{1,3}$/;

/** What the index keeps of a row. `nameOf` returns the name of an agency by its id. */
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
		cancelled: row.cancelled,
		goneOn: row.goneOn,
		issuers: row.agencies.flatMap((agency) => nameOf(agency) ?? []),
	};
}
