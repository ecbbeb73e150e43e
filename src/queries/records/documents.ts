import { derived } from '../derived.ts';
import { entriesOf } from '../portal.ts';
import { addressOf } from '../../collections/sections/addresses.ts';
import { disclosureGuides } from '../../collections/disclosure-guides.ts';
import { disclosureReports } from '../../collections/disclosure-reports.ts';
import { consultations } from '../../collections/consultations.ts';
import { information } from '../../collections/information.ts';
import { interpretations } from '../../collections/interpretations.ts';
import { majorDecisions } from '../../collections/major-decisions.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { ruleOfLawReports } from '../../collections/rule-of-law-reports.ts';
import { reconsiderationDecisions } from '../../collections/reconsideration-decisions.ts';
import { publicationEnd } from '../../collections/fields/publication-end.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { Portal } from '../portal.ts';
import type { Entry } from '../portal.ts';
import type { DataOf } from '../../collections/collection.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

const kinds = {
	'disclosure-guides': disclosureGuides,
	'disclosure-reports': disclosureReports,
	information,
	'normative-documents': normativeDocuments,
	interpretations,
	'major-decisions': majorDecisions,
	consultations,
	'rule-of-law-reports': ruleOfLawReports,
	'reconsideration-decisions': reconsiderationDecisions,
};

export type DocumentCollection = keyof typeof kinds;

/** A published document: a record with its address. */
export interface PublishedDocument<Name extends DocumentCollection = DocumentCollection> {
	collection: Name;
	id: string;
	href: string;
	filePath: string;
	data: DataOf<(typeof kinds)[Name]>;
}

/** Those that are public today, newest first. */
export const documents = derived(
	(portal) =>
		({
			'disclosure-guides': newestFirst(
				portal,
				entriesOf(portal, kinds['disclosure-guides']),
				kinds['disclosure-guides'],
			),
			'disclosure-reports': newestFirst(
				portal,
				entriesOf(portal, kinds['disclosure-reports']),
				kinds['disclosure-reports'],
			),
			information: newestFirst(portal, entriesOf(portal, kinds.information), kinds.information),
			'normative-documents': newestFirst(
				portal,
				entriesOf(portal, kinds['normative-documents']),
				kinds['normative-documents'],
			),
			interpretations: newestFirst(
				portal,
				entriesOf(portal, kinds.interpretations),
				kinds.interpretations,
			),
			'major-decisions': newestFirst(
				portal,
				entriesOf(portal, kinds['major-decisions']),
				kinds['major-decisions'],
			),
			consultations: newestFirst(
				portal,
				entriesOf(portal, kinds.consultations),
				kinds.consultations,
			),
			'rule-of-law-reports': newestFirst(
				portal,
				entriesOf(portal, kinds['rule-of-law-reports']),
				kinds['rule-of-law-reports'],
			),
			'reconsideration-decisions': newestFirst(
				portal,
				entriesOf(portal, kinds['reconsideration-decisions']),
				kinds['reconsideration-decisions'],
			),
		}) satisfies { [Name in DocumentCollection]: readonly PublishedDocument<Name>[] },
);

/** The day a document became public, or as good as known: imported ones may have only the day they were formed. */
export function publishedDay({ data }: PublishedDocument): CalendarDate | undefined {
	return data.publishedOn ? dateOf(data.publishedOn) : data.formedOn;
}

/** The last day on which the document's page changed; `undefined` when no date of it is known. */
export function lastModified(document: PublishedDocument): CalendarDate | undefined {
	return document.data.updatedOn ?? publishedDay(document);
}

function newestFirst<Name extends DocumentCollection>(
	portal: Portal,
	entries: readonly Entry<PublishedDocument<Name>['data']>[],
	collection: { name: Name; path?: string },
): PublishedDocument<Name>[] {
	return entries
		.filter(({ data }) => !publicationEnd(data, portal.today))
		.map(({ id, data, filePath }) => ({
			collection: collection.name,
			id,
			href: addressOf(collection, id),
			filePath,
			data,
		}))
		.sort(
			(a, b) =>
				compareText(publishedDay(b) ?? '', publishedDay(a) ?? '') || compareText(a.id, b.id),
		);
}
