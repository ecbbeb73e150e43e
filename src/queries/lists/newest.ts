import { derived } from '../derived.ts';
import { documentsOf } from '../records/documents.ts';
import { kindsInOrder } from '../../collections/sections/sections.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Section } from '../../collections/declarations/section.ts';

/** The newest documents of one section. */
export interface Newest {
	title: string;
	/** The address of the list of all of them. */
	href: string;
	newest: readonly PublishedDocument[];
	total: number;
}

const shown = 6;

/** The newest documents of the kinds that the home page shows; kinds without documents are left out. */
export const newest = derived((portal): readonly Newest[] =>
	kindsInOrder
		.filter(({ onHome }) => onHome)
		.flatMap((kind) => head(kind.section, kind.section.path, documentsOf(portal, kind))),
);

/** The newest documents that an agency issued, by section; sections without documents are left out. */
export function newestOf(portal: Portal, agencyId: string): Newest[] {
	return kindsInOrder.flatMap(({ name, section }) =>
		head(
			section,
			`${section.path}issuer/${agencyId}/`,
			byIssuer(portal).get(name)?.get(agencyId) ?? [],
		),
	);
}

const byIssuer = derived(
	(portal) =>
		new Map(kindsInOrder.map((kind) => [kind.name, groupByIssuer(documentsOf(portal, kind))])),
);

function head({ title }: Section, href: string, list: readonly PublishedDocument[]): Newest[] {
	return list.length === 0
		? []
		: [{ title, href, newest: list.slice(0, shown), total: list.length }];
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
