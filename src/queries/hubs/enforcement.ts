import { agencies } from '../records/agencies.ts';
import { tableLinks } from '../tables/table-links.ts';
import { publishedTables } from '../tables/tables.ts';
import type { Agency } from '../records/agencies.ts';
import type { TableLink } from '../tables/table-links.ts';

/** What is published of enforcement, before the act and after it. */
export const enforcementGroups: { before: readonly TableLink[]; after: readonly TableLink[] } =
	groups();

/** An agency that enforces, with how many items each list has of it. */
export interface EnforcementBody {
	agency: Agency;
	counts: readonly { title: string; count: number }[];
}

/** 行政执法主体, in the order of the directory. */
export const enforcementBodies: readonly EnforcementBody[] = agencies
	.filter(({ data }) => data.enforcement === true)
	.map((agency) => ({ agency, counts: countsOf(agency) }));

function groups() {
	const versioned = new Set(
		publishedTables.filter(({ table }) => table.versioned).map(({ section: { path } }) => path),
	);
	const links = tableLinks('enforcement');
	const powers = tableLinks('lists').filter(({ href }) =>
		['/lists/powers/', '/lists/services/'].includes(href),
	);
	return {
		before: [...powers, ...links.filter(({ href }) => versioned.has(href))],
		after: links.filter(({ href }) => !versioned.has(href)),
	};
}

function countsOf({ data: { name } }: Agency) {
	return publishedTables
		.filter(({ table }) => table.versioned && /^(enforcement\/|lists\/powers$)/.test(table.name))
		.flatMap(({ section: { title }, parts: [newest] }) => {
			const count = newest?.rows.filter((row) => row['agency'] === name).length ?? 0;
			return count > 0 ? [{ title, count }] : [];
		});
}
