import { derived } from '../derived.ts';
import { agenciesOf, agencyNamed, allAgencies, presentByDay } from '../records/agencies.ts';
import { tableLinks } from './table-links.ts';
import { publishedTables } from '../records/tables.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from '../records/agencies.ts';
import type { TableRow } from '../../collections/declarations/table.ts';
import type { TableLink } from './table-links.ts';

/** The tables about enforcement: those published before the act and those after it. */
export const enforcementGroups = derived(
	(portal): { before: readonly TableLink[]; after: readonly TableLink[] } => groups(portal),
);

/** An agency that enforces in its own name or is entrusted to, with the number of its items in each list. */
export interface EnforcementBody {
	agency: Agency;
	/** On which days it is there. */
	isListed: ByDay<boolean>;
	/** In whose name it enforces, if it is entrusted. */
	entrustedBy: Agency | undefined;
	counts: readonly { title: string; count: number }[];
}

/** 行政执法主体 and those that are entrusted, in the order of the agency directory. */
export const publishedBodies = derived((portal): readonly EnforcementBody[] =>
	presentByDay(
		portal,
		allAgencies(portal).filter(
			({ data }) => data.enforcement === true || data.enforcementBody !== undefined,
		),
	).map(({ entry: agency, isListed }) => ({
		agency,
		isListed,
		entrustedBy: agenciesOf(portal, [agency.data.enforcementBody?.entrustedBy ?? []].flat())[0],
		counts: countsOf(portal, agency),
	})),
);

function groups(portal: Portal) {
	const versioned = new Set(
		publishedTables(portal)
			.filter(({ table }) => table.versioned)
			.map(({ section: { path } }) => path),
	);
	const links = tableLinks(portal, 'enforcement');
	const powers = tableLinks(portal, 'lists').filter(({ href }) =>
		['/lists/powers/', '/lists/services/'].includes(href),
	);
	return {
		before: [...powers, ...links.filter(({ href }) => versioned.has(href))],
		after: links.filter(({ href }) => !versioned.has(href)),
	};
}

function countsOf(portal: Portal, { id }: Agency) {
	const isOwn = (row: TableRow) => agencyNamed(portal, String(row['agency']))?.id === id;
	return publishedTables(portal)
		.filter(({ table }) => table.versioned && /^(enforcement\/|lists\/powers$)/.test(table.name))
		.flatMap(({ section: { title }, parts: [newest] }) => {
			const count = newest?.rows.filter(isOwn).length ?? 0;
			return count > 0 ? [{ title, count }] : [];
		});
}
