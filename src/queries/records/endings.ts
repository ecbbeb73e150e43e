import { derived } from '../derived.ts';
import { pageHref } from '../lists/lists.ts';
import { allDocuments } from './documents.ts';
import { handMadeRecords } from './pages.ts';
import { pagesOfTables } from './tables.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import { endOfPublication } from '../../collections/fields/publication-end.ts';
import { plainAddress } from '../../presentation/ending-links.ts';
import type { Endings } from '../../presentation/ending-links.ts';
import type { Portal } from '../portal.ts';
import type { TablePageProps } from './tables.ts';

/** The pages and rows of this site whose publication ends, each with the first day on which it is public no more. */
export const endings = derived(
	(portal): Endings =>
		new Map(
			[...endingPages(portal), ...pagesOfTables(portal).flatMap(endingRows)].map(
				([address, on]) => [plainAddress(address), on] as const,
			),
		),
);

type Ending = readonly [address: string, on: NonNullable<ReturnType<Endings['get']>>];

function endingPages(portal: Portal): Ending[] {
	return [...allDocuments(portal), ...handMadeRecords(portal)].flatMap(({ href, data }) => {
		const end = endOfPublication(data);
		return end ? [[href, end.on] as const] : [];
	});
}

function endingRows({ published: { table }, part, href, page, rows }: TablePageProps): Ending[] {
	return rows.flatMap((row) => {
		const notice = part?.leaving.get(row);
		const anchor = `#${rowAnchor(rowKey(table, row))}`;
		// A row beyond the first page of its table is cited by the address of the table too.
		const pages = part ? [...new Set([href, part.href, pageHref(href, page)])] : [];
		return notice ? pages.map((address) => [address + anchor, notice.on] as const) : [];
	});
}
