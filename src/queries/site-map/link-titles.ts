import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { agencyPages } from './agency-pages.ts';
import { documentPages } from './document-pages.ts';
import { handMadePages } from './hand-made-pages.ts';
import { nationalDuties } from '../../audit/duties/index.ts';
import { dutyOfRecord } from '../../collections/registers/duty-of.ts';
import { duties } from '../../collections/registers/duties.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { allSectionsOf, tablesOf } from '../records/own-columns.ts';
import type { Portal } from '../portal.ts';

/** The text of a link to an address of this site: its page's title, or the address itself when no page is known. */
export function linkTitle(portal: Portal, address: string): string {
	const path = address.replace(/[?#].*$/, '');
	const known = titles(portal);
	return known.get(path) ?? known.get(encodeURI(path)) ?? titleOfPart(portal, path) ?? address;
}

const titles = derived(
	(portal) =>
		new Map<string, string>([
			...allSectionsOf(portal).map(({ path, title }) => [path, title] as const),
			...[...handMadePages(portal), ...agencyPages(portal), ...documentPages(portal)].map(
				({ href, title }) => [href, title] as const,
			),
			...[...nationalDuties, ...entriesOf(portal, duties).map(dutyOfRecord)].map(
				({ id, title }) => [addressOf(duties, id), title] as const,
			),
		]),
);

function titleOfPart(portal: Portal, path: string): string | undefined {
	const table = tablesOf(portal).find((candidate) => path.startsWith(candidate.path));
	return table && `${table.title}（${table.partTitle(path.slice(table.path.length, -1))}）`;
}
