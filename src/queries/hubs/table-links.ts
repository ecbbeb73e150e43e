import { publishedTables } from '../records/tables.ts';
import { ownColumns } from '../../collections/registers/own-columns.ts';
import type { PublishedTable } from '../records/tables.ts';
import type { Portal } from '../portal.ts';
import type { Section } from '../../collections/declarations/section.ts';

/** A table as an entry on a hub page. */
export interface TableLink {
	href: string;
	title: string;
	/** The numbers of rows and files, in Chinese. */
	facts: string;
}

/** The tables of a group (`lists`) that have a page, in the order of the site map. */
export function tableLinks(portal: Portal, group: string): TableLink[] {
	return publishedTables(portal)
		.filter(({ table }) => table.name.startsWith(`${group}/`))
		.flatMap(linkOf);
}

/** The tables that the county itself has placed directly below a section and that have a page. */
export function ownTableLinks(portal: Portal, { path }: Section): TableLink[] {
	return publishedTables(portal)
		.filter(({ table }) => table.name.startsWith(`${ownColumns.name}/`))
		.filter(({ section }) => section.path.replace(/[^/]+\/$/, '') === path)
		.flatMap(linkOf);
}

function linkOf({ section: { path, title }, table, parts }: PublishedTable): TableLink[] {
	return parts.length > 0 ? [{ href: path, title, facts: factsOfTable({ table, parts }) }] : [];
}

/** The numbers of rows and files of a table, in Chinese. */
export function factsOfTable({ table, parts }: Pick<PublishedTable, 'table' | 'parts'>): string {
	const [newest] = parts;
	if (!newest) return '目前没有内容';
	const what = table.fileUnit ?? '个年度';
	const others = parts.length > 1 ? `；共 ${parts.length} ${what}` : '';
	return `${newest.title}，${newest.rows.length} 条${others}`;
}
