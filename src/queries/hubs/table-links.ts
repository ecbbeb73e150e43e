import { rowCount } from '../records/leaving-rows.ts';
import { publishedTables } from '../records/tables.ts';
import { ownColumns } from '../../collections/registers/own-columns.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { PublishedTable } from '../records/tables.ts';
import type { Portal } from '../portal.ts';
import type { Section } from '../../collections/declarations/section.ts';

/** A table as an entry on a hub page. */
export interface TableLink {
	href: string;
	title: string;
	/** The numbers of rows and files, in Chinese. */
	facts: string;
	/** Where they depend on the day: what they are from the day of the build on. */
	dated?: ByDay<string>;
}

/** The tables of a group (`lists`) that have a page, in the order of the site map. */
export function tableLinks(portal: Portal, group: string): TableLink[] {
	return publishedTables(portal)
		.filter(({ table }) => table.name.startsWith(`${group}/`))
		.flatMap((published) => linkOf(portal, published));
}

/** The tables that the county itself has placed directly below a section and that have a page. */
export function ownTableLinks(portal: Portal, { path }: Section): TableLink[] {
	return publishedTables(portal)
		.filter(({ table }) => table.name.startsWith(`${ownColumns.name}/`))
		.filter(({ section }) => section.path.replace(/[^/]+\/$/, '') === path)
		.flatMap((published) => linkOf(portal, published));
}

function linkOf(
	portal: Portal,
	{ section: { path, title }, table, parts }: PublishedTable,
): TableLink[] {
	return parts.length > 0 ? [{ href: path, title, ...factsOfTable(portal, { table, parts }) }] : [];
}

/** The numbers of rows and files of a table, in Chinese. */
export function factsOfTable(
	portal: Portal,
	{ table, parts }: Pick<PublishedTable, 'table' | 'parts'>,
): Pick<TableLink, 'facts' | 'dated'> {
	const [newest] = parts;
	if (!newest) return { facts: '目前没有内容' };
	const what = table.fileUnit ?? '个年度';
	const others = parts.length > 1 ? `；共 ${parts.length} ${what}` : '';
	const dated = mapByDay(
		rowCount(portal, newest),
		(count) => `${newest.title}，${count} 条${others}`,
	);
	return { facts: dated[0].value, ...(dated.length > 1 && { dated }) };
}
