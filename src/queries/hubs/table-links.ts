import { publishedTables } from '../records/tables.ts';
import type { PublishedTable } from '../records/tables.ts';
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
		.map((published) => ({
			href: published.section.path,
			title: published.section.title,
			facts: factsOfTable(published),
		}));
}

/** The numbers of rows and files of a table, in Chinese. */
export function factsOfTable({ table, parts }: PublishedTable): string {
	const [newest] = parts;
	if (!newest) return '目前没有内容';
	const isYearly = parts.every(({ file }) => /^\d{4}$/.test(file));
	const what = table.versioned ? '个版本' : isYearly ? '个年度' : '个文件';
	const others = parts.length > 1 ? `；共 ${parts.length} ${what}` : '';
	return `${newest.title}，${newest.rows.length} 条${others}`;
}
