import { publishedTables } from '../records/tables.ts';
import type { Portal } from '../portal.ts';

/** A table as an entry on a hub page. */
export interface TableLink {
	href: string;
	title: string;
	/** The numbers of rows and files, in Chinese. */
	facts: string;
}

/** The tables of a group (`lists`), in the order of the site map. */
export function tableLinks(portal: Portal, group: string): TableLink[] {
	return publishedTables(portal)
		.filter(({ table }) => table.name.startsWith(`${group}/`))
		.map(({ section: { path, title }, table, parts }) => {
			const [newest] = parts;
			const what = table.fileUnit ?? '个年度';
			const facts = newest
				? `${newest.title}，${newest.rows.length} 条${parts.length > 1 ? `；共 ${parts.length} ${what}` : ''}`
				: '目前没有内容';
			return { href: path, title, facts };
		});
}
