import { saidBy, shownCells } from './table-cells.ts';
import { tablePageRows } from '../site-map/table-facts.ts';
import { tableTrend } from './table-trend.ts';
import { pageHref } from '../lists/lists.ts';
import { dataAttributes } from '../../audit/judging/fact-attributes.ts';
import { rowAnchor } from '../../collections/tables/rows/row-anchor.ts';
import type { Portal } from '../portal.ts';
import type { TablePageProps } from '../records/tables.ts';

/** Everything that a page of a table shows. */
export type TableView = ReturnType<typeof tableView>;

export function tableView(portal: Portal, props: TablePageProps) {
	const { published, part, href, page, pageCount } = props;
	const { table, section, parts } = published;
	const columns = part?.columns.map((column) => ({ ...column, says: saidBy(table, column) })) ?? [];
	const stated = tablePageRows(portal, props);
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
		trend: part && page === 1 ? tableTrend(published, part) : undefined,
		columns,
		rows: props.rows.map((row, index) => ({
			anchor: rowAnchor(String(row[table.key])),
			cells: shownCells(portal, table, columns, row),
			data: dataAttributes(stated[index] ?? {}),
		})),
		parts,
	};
}
