import { piecesOfPassages } from '../text/passages.ts';
import type { RowOnPage } from './row-collector.ts';
import type { SearchablePage } from './read-page.ts';
import type { Fold } from '../text/fold.ts';
import type { Piece } from '../text/index-format.ts';

const longestTitle = 60;

/** Says where a row stands in its table, and is no number by which people ask for it. */
const ordinal = /^\d{1,3}$/;

/** The text of an attachment in passages. */
export function attachmentPieces(fold: Fold, text: string): Piece[] {
	const shown = text.replace(/\s+/g, ' ').trim();
	return piecesOfPassages(shown, fold.placed(shown).places).map((passage) => ({ text: passage }));
}

/** A row as a passage of its own. `nameOf` tells the name of an agency by its id. */
export function rowPiece(
	row: RowOnPage,
	page: Pick<SearchablePage, 'title' | 'date'>,
	nameOf: (agency: string) => string | undefined,
): Piece {
	const cellThatSays = (what: string) => row.cells[row.says.indexOf(what)] ?? '';
	const name = cellThatSays('name');
	return {
		text: row.cells.filter(Boolean).join('；'),
		row: {
			anchor: row.anchor,
			title: titleOf(name || (row.cells.find(Boolean) ?? ''), page.title, name !== ''),
			name,
			number: ordinal.test(cellThatSays('number')) ? '' : cellThatSays('number'),
			date: (row.date || page.date).slice(0, 10),
			issuers: row.agencies.flatMap((agency) => nameOf(agency) ?? []),
		},
	};
}

/** What tells little by itself stands behind the title of its page. */
function titleOf(name: string, pageTitle: string, isName: boolean): string {
	const cut = name.length > longestTitle ? `${name.slice(0, longestTitle)}……` : name;
	return isName && /\p{L}/u.test(cut) ? cut : `${pageTitle}：${cut}`;
}
