import { publishedTables } from './tables.ts';
import type { Portal } from '../portal.ts';
import type { PublishedTable, TablePart } from './tables.ts';

export interface TableFile extends Record<string, unknown> {
	published: PublishedTable;
	part: TablePart;
}

/** The downloads beside the tables, as static paths without their extension. */
export function tableFiles(portal: Portal) {
	return publishedTables(portal).flatMap((published) =>
		published.parts.map((part) => ({
			params: { table: decodeURIComponent(part.href.slice(1, -1)) },
			props: { published, part } satisfies TableFile,
		})),
	);
}
