import { rowTitle } from '../../domain/text/row-title.ts';
import type { RowOnPage } from './row-collector.ts';
import type { SearchablePage } from './read-page.ts';
import type { RowFacts } from '../text/index-format.ts';

/** Says where a row stands in its table, and is no number by which people ask for it. */
const ordinal = /^\d{1,3}$/;

/** What is known of a row. `nameOf` tells the name of an agency by its id. */
export function rowFacts(
	row: RowOnPage,
	page: Pick<SearchablePage, 'title' | 'date'>,
	nameOf: (agency: string) => string | undefined,
): RowFacts {
	const cellThatSays = (what: string) => row.cells[row.says.indexOf(what)] ?? '';
	const name = cellThatSays('name');
	return {
		anchor: row.anchor,
		title: rowTitle(row.cells, row.says, page.title),
		name,
		number: ordinal.test(cellThatSays('number')) ? '' : cellThatSays('number'),
		date: (row.date || page.date).slice(0, 10),
		issuers: row.agencies.flatMap((agency) => nameOf(agency) ?? []),
	};
}
