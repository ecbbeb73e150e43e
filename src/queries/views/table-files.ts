import { basePath } from '../../domain/text/site-address.ts';
import { shownCells } from './table-cells.ts';
import { publishedTables } from '../records/tables.ts';
import type { Portal } from '../portal.ts';
import type { PublishedTable, TablePart } from '../records/tables.ts';

export interface TableFile extends Record<string, unknown> {
	published: PublishedTable;
	part: TablePart;
}

/** The downloads of the tables, as static paths without their extension. */
export function tableFiles(portal: Portal) {
	return publishedTables(portal).flatMap((published) =>
		published.parts.map((part) => ({
			params: { table: decodeURIComponent(part.href.slice(1, -1)) },
			props: { published, part } satisfies TableFile,
		})),
	);
}

/**
 * A part as rows of text under its column labels, for downloads. Who reads them knows the host and not the site: paths
 * begin at the host's root.
 */
export function downloadOf(
	portal: Portal,
	{ table, columns }: PublishedTable,
	{ rows }: TablePart,
): string[][] {
	return [
		columns.map(({ label }) => label),
		...rows.map((row) =>
			shownCells(portal, table, columns, row).map(({ text }, place) =>
				table.links?.includes(columns[place]?.name ?? '') ? pathsOnHost(portal, text) : text,
			),
		),
	];
}

function pathsOnHost({ site }: Portal, paths: string): string {
	return paths.replace(/(?<![^；\s])\/(?!\/)/g, basePath(site.address));
}
