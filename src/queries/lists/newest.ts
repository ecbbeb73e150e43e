import { derived } from '../derived.ts';
import { firstMembers, lastingCount, lastingMembers } from '../records/members.ts';
import { documentsOf } from '../records/documents.ts';
import { kindsInOrder } from '../../collections/sections/sections.ts';
import type { Member, MemberCount } from '../records/members.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Section } from '../../collections/declarations/section.ts';

/** The newest documents of one section. */
export interface Newest {
	title: string;
	/** The address of the list of all of them. */
	href: string;
	newest: readonly PublishedDocument[];
	/** Those, and the ones that take the place of those that are public no more. */
	members: readonly Member[];
	count: MemberCount;
}

const shown = 6;

/** The newest documents of the kinds that the home page shows; kinds without documents are left out. */
export const newest = derived((portal): readonly Newest[] =>
	kindsInOrder
		.filter(({ onHome }) => onHome)
		.flatMap((kind) =>
			head(portal, { section: kind.section, href: kind.section.path }, documentsOf(portal, kind)),
		),
);

/** The newest documents that an agency issued, by section; sections without documents are left out. */
export function newestOf(portal: Portal, agencyId: string): Newest[] {
	return kindsInOrder.flatMap(({ name, section }) =>
		head(
			portal,
			{ section, href: `${section.path}issuer/${agencyId}/` },
			byIssuer(portal).get(name)?.get(agencyId) ?? [],
		),
	);
}

/** All documents that an agency issued, by section. */
export function documentsIssuedBy(portal: Portal, agencyId: string): PublishedDocument[] {
	return kindsInOrder.flatMap(({ name }) => byIssuer(portal).get(name)?.get(agencyId) ?? []);
}

const byIssuer = derived(
	(portal) =>
		new Map(kindsInOrder.map((kind) => [kind.name, groupByIssuer(documentsOf(portal, kind))])),
);

function head(
	portal: Portal,
	{ section: { title }, href }: { section: Section; href: string },
	list: readonly PublishedDocument[],
): Newest[] {
	if (list.length === 0) return [];
	const members = lastingMembers(portal, list);
	return [
		{
			title,
			href,
			newest: list.slice(0, shown),
			members: firstMembers(portal, members, shown),
			count: lastingCount(portal, members),
		},
	];
}

function groupByIssuer(list: readonly PublishedDocument[]): Map<string, PublishedDocument[]> {
	const pairs = list.flatMap((document) =>
		(document.data.issuers ?? []).map((issuer) => ({ issuer, document })),
	);
	const groups = Map.groupBy(pairs, ({ issuer }) => issuer);
	return new Map(
		[...groups].map(([issuer, members]) => [issuer, members.map(({ document }) => document)]),
	);
}
