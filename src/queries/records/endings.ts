import { derived } from '../derived.ts';
import { pageHref } from '../page-href.ts';
import { entriesOf } from '../portal.ts';
import { pagesOfTables } from './tables.ts';
import { documentKinds } from '../../collections/document-kinds.ts';
import { pages } from '../../collections/registers/pages.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import { endOfPublication } from '../../collections/fields/publication-end.ts';
import { plainAddress } from '../../presentation/ending-links.ts';
import type { Endings } from '../../presentation/ending-links.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Portal } from '../portal.ts';
import type { TablePageProps } from './tables.ts';

/** The pages and rows whose publication has ended or ends, each with the first day on which it is public no more. */
export const endings = derived(
	(portal): Endings =>
		new Map(
			[...endingPages(portal), ...pagesOfTables(portal).flatMap(endingRows)].map(
				([address, on]) => [plainAddress(address), on] as const,
			),
		),
);

type Ending = readonly [address: string, on: CalendarDate];

function endingPages(portal: Portal): Ending[] {
	return [...documentKinds, pages].flatMap((kind) =>
		entriesOf(portal, kind).flatMap(({ id, data }) => {
			const end = endOfPublication(data);
			return end ? [[addressOf(kind, id), end.on] as const] : [];
		}),
	);
}

function endingRows({ published, part, href, page, rows, withdrawn }: TablePageProps): Ending[] {
	if (!part) return [];
	const over = withdrawn.map(({ key, on }) => ({ key, on }));
	const leaving = rows.flatMap((row) => {
		const notice = part.leaving.get(row);
		return notice ? [{ key: rowKey(published.table, row), on: notice.on }] : [];
	});
	// A row beyond the first page of its table is cited by the address of the table too.
	const addresses = [...new Set([href, part.href, pageHref(href, page)])];
	return [...over, ...leaving].flatMap(({ key, on }) =>
		addresses.map((address) => [`${address}#${rowAnchor(key)}`, on] as const),
	);
}
