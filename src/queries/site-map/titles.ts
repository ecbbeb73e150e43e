import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { agencies } from '../records/agencies.ts';
import { documents } from '../records/documents.ts';
import { handMadePages } from '../records/pages.ts';
import { nationalDuties } from '../../audit/duties/index.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { duties } from '../../collections/duties.ts';
import { dutyOf } from '../../collections/fields/duty-of.ts';
import { sections } from '../../collections/sections/sections.ts';
import { tables } from '../../collections/tables/tables.ts';
import type { Portal } from '../portal.ts';

const titles = derived(
	(portal) =>
		new Map([
			...sections.map(({ path, title }) => [path, title] as const),
			...handMadePages(portal).map(({ href, data }) => [href, data.title] as const),
			...agencies(portal).map(({ href, data }) => [href, data.name] as const),
			...[...nationalDuties, ...entriesOf(portal, duties).map(dutyOf)].map(
				({ id, title }) => [addressOf(duties, id), title] as const,
			),
			...Object.values(documents(portal)).flatMap((list) =>
				list.map(({ href, data }) => [href, data.title] as const),
			),
		]),
);

/** What the page at an address of this site is called; the address itself when it is not known. */
export function titleOfAddress(portal: Portal, address: string): string {
	const path = address.replace(/[?#].*$/, '');
	return (
		titles(portal).get(path) ?? titles(portal).get(encodeURI(path)) ?? titleOfPart(path) ?? address
	);
}

function titleOfPart(path: string): string | undefined {
	const table = tables.find((candidate) => path.startsWith(candidate.path));
	return table && `${table.title}（${table.partTitle(path.slice(table.path.length, -1))}）`;
}
