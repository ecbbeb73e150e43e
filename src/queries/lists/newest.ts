import { derived } from '../derived.ts';
import { documents } from '../records/documents.ts';
import {
	consultations,
	information,
	interpretations,
	normativeDocuments,
	sections,
} from '../../collections/sections/sections.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Section } from '../../collections/sections/sections.ts';

/** The newest documents of one section. */
export interface Newest {
	title: string;
	/** The list of all of them. */
	href: string;
	newest: readonly PublishedDocument[];
	total: number;
}

const shown = 6;

const all = derived((portal): readonly [Section, readonly PublishedDocument[]][] =>
	sections.flatMap((section) =>
		section.documents ? [[section, documents(portal)[section.documents]]] : [],
	),
);

const byIssuer = derived(
	(portal) => new Map(all(portal).map(([section, list]) => [section.id, groupByIssuer(list)])),
);

/** Sections whose newest documents citizens look for on the home page. */
const onHome = [information, normativeDocuments, consultations, interpretations];

/** The newest documents of the sections on the home page, as far as they have any. */
export const newest = derived((portal): readonly Newest[] =>
	all(portal)
		.filter(([section]) => onHome.includes(section))
		.flatMap(([section, list]) => head(section, section.path, list)),
);

/** The newest documents that an agency issued, by section; sections without any are left out. */
export function newestOf(portal: Portal, agencyId: string): Newest[] {
	return all(portal).flatMap(([section]) =>
		head(
			section,
			`${section.path}issuer/${agencyId}/`,
			byIssuer(portal).get(section.id)?.get(agencyId) ?? [],
		),
	);
}

function head({ title }: Section, href: string, list: readonly PublishedDocument[]): Newest[] {
	return list.length === 0
		? []
		: [{ title, href, newest: list.slice(0, shown), total: list.length }];
}

function groupByIssuer(list: readonly PublishedDocument[]): Map<string, PublishedDocument[]> {
	const groups = new Map<string, PublishedDocument[]>();
	for (const document of list)
		for (const issuer of document.data.issuers ?? []) {
			const group = groups.get(issuer);
			if (group) group.push(document);
			else groups.set(issuer, [document]);
		}
	return groups;
}
