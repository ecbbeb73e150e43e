import { catalogueLinks } from './catalogue-links.ts';
import { saidBy, shownCells } from './table-cells.ts';
import { tablePageRows } from '../site-map/table-facts.ts';
import { tableTrend } from './table-trend.ts';
import { catalogueEntriesAt } from '../hubs/catalogue.ts';
import { bodyTreeOf, htmlOf } from '../document/body.ts';
import { pageHref } from '../lists/lists.ts';
import { explanationOf } from '../records/own-columns.ts';
import { dataAttributes } from '../../audit/judging/fact-attributes.ts';
import { writePhases } from '../../domain/documents/validity.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import { rowKey } from '../../collections/declarations/row-key.ts';
import type { Table } from '../../collections/declarations/table.ts';
import type { Portal } from '../portal.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Phase } from '../../domain/documents/validity.ts';
import type { Succession, TablePageProps } from '../records/tables.ts';

/** Everything that a page of a table shows. */
export type TableView = ReturnType<typeof tableView>;

export function tableView(portal: Portal, props: TablePageProps) {
	const { published, part, href, page, pageCount } = props;
	const { table, section, parts } = published;
	const columns = part?.columns.map((column) => ({ ...column, says: saidBy(table, column) })) ?? [];
	const stated = tablePageRows(portal, props);
	const { succession } = part ?? {};
	return {
		table,
		section,
		part,
		/** True at the file's own address; false at the section's address, which repeats the newest file. */
		isOwn: part !== undefined && href === part.href,
		asOf: portal.today,
		number: page,
		pageCount,
		hrefOf: (number: number) => pageHref(part?.href ?? href, number),
		withdrawn: props.withdrawn,
		succession,
		catalogue: catalogueLinks(catalogueEntriesAt(portal, href)),
		/** What the search is told of a version that is not the current one. */
		validity: succession && writePhases(versionPhases(succession)),
		explanation: page === 1 ? explanationHtml(portal, table) : undefined,
		trend: part && page === 1 ? tableTrend(published, part) : undefined,
		columns,
		rows: props.rows.map((row, index) => ({
			anchor: rowAnchor(rowKey(table, row)),
			cells: shownCells(portal, table, columns, row),
			data: dataAttributes(stated[index] ?? {}),
			...laterOf(succession, rowKey(table, row)),
		})),
		parts,
	};
}

/** What the county says of a table of its own; `undefined` for those of the engine. */
function explanationHtml(portal: Portal, table: Table): string | undefined {
	const file = explanationOf(portal, table);
	return file && htmlOf(bodyTreeOf(portal, file));
}

function versionPhases({ state, on }: Succession): Phase[] {
	return state === 'superseded'
		? [{ validity: 'in-force' }, { from: on, validity: 'superseded' }]
		: [{ validity: 'pending' }, { from: on, validity: 'in-force' }];
}

/** What became of a row of a superseded version: the current one has it too, or it was cancelled. */
function laterOf(
	succession: Succession | undefined,
	key: string,
): { isRepeated?: true; cancelledBy?: CalendarDate } {
	if (succession?.state !== 'superseded') return {};
	return succession.current.keys.has(key) ? { isRepeated: true } : { cancelledBy: succession.on };
}
