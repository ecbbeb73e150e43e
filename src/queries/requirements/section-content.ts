import { publishedBodies } from '../hubs/enforcement.ts';
import { leadersByAgency } from '../hubs/organisation.ts';
import { reconsiderationBody } from '../hubs/reconsideration.ts';
import { derived } from '../derived.ts';
import { isEmptyDocument } from '../document/document-view.ts';
import { cleanUpLists } from '../lists/clean-up.ts';
import { filedDocuments } from '../lists/filing.ts';
import { allAgencies } from '../records/agencies.ts';
import { documentsOf, valueOf } from '../records/documents.ts';
import { allSectionsOf } from '../records/own-columns.ts';
import { publishedTables } from '../records/tables.ts';
import { taskLedgers } from '../tasks/task-ledger.ts';
import { documentKinds } from '../../collections/document-kinds.ts';
import { ruleOfLawReports } from '../../collections/rule-of-law-reports.ts';
import { reconsiderationChannels } from '../../collections/sections/reconsideration-sections.ts';
import {
	agenciesSection,
	cleanUp,
	enforcementBodiesSection,
	filingSection,
	leadersSection,
	taskLedgerSection,
	reportMatrixSection,
	search,
} from '../../collections/sections/sections.ts';
import type { DocumentKind } from '../../collections/declarations/document-kind.ts';
import type { Portal } from '../portal.ts';
import type { Section } from '../../collections/declarations/section.ts';

/**
 * Whether a section shows anything of the county: documents that say something, rows of tables, agencies. A page on the
 * law that the engine brings has content; a page of links has the content of the sections below it.
 */
export function hasContent(portal: Portal, section: Section): boolean {
	if (section.reviewedOn !== undefined || section.id === search.id) return true;
	const own = filled(portal).get(section.id);
	if (own !== undefined) return own;
	return allSectionsOf(portal).some(
		({ id, path }) => path.startsWith(section.path) && filled(portal).get(id) === true,
	);
}

/** Whether a public record of the collection has a value in the field. */
export function hasValue(portal: Portal, collection: string, field: string): boolean {
	const kind = documentKinds.find(({ name }) => name === collection);
	const values = kind
		? contentOf(portal, kind).map((document) => valueOf(document, field))
		: collection === 'agencies'
			? allAgencies(portal).map(({ data }) =>
					new Map<string, unknown>(Object.entries(data)).get(field),
				)
			: rowsOf(portal, collection).map((row) => row[field]);
	return values.some((value) => value !== undefined && value !== '');
}

/** The section ids with content of their own, and whether there is any. */
const filled = derived(
	(portal): ReadonlyMap<string, boolean> =>
		new Map([
			...documentKinds.map(
				(kind) => [kind.section.id, contentOf(portal, kind).length > 0] as const,
			),
			...publishedTables(portal).map(
				({ section, parts }) => [section.id, parts.some(({ rows }) => rows.length > 0)] as const,
			),
			[agenciesSection.id, allAgencies(portal).length > 0],
			[leadersSection.id, leadersByAgency(portal).known.length > 0],
			[cleanUp.id, cleanUpLists(portal).some(({ rows }) => rows.length > 0)],
			[filingSection.id, filedDocuments(portal).length > 0],
			[reportMatrixSection.id, contentOf(portal, ruleOfLawReports).length > 0],
			[enforcementBodiesSection.id, publishedBodies(portal).length > 0],
			[taskLedgerSection.id, taskLedgers(portal).length > 0],
			[reconsiderationChannels.id, reconsiderationBody(portal) !== undefined],
		]),
);

function contentOf(portal: Portal, kind: DocumentKind) {
	return documentsOf(portal, kind).filter((document) => !isEmptyDocument(portal, document));
}

function rowsOf(portal: Portal, collection: string) {
	return publishedTables(portal)
		.filter(({ table }) => table.name === collection)
		.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
}
