import { getCollection } from 'astro:content';
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
import { today } from '../../today.ts';
import type { CollectionEntry } from 'astro:content';
import type { Section } from '../../collections/sections/sections.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

export type DocumentCollection = NonNullable<Section['documents']>;

/** A published document: a record with its address. */
export interface PublishedDocument<Name extends DocumentCollection = DocumentCollection> {
	collection: Name;
	id: string;
	href: string;
	filePath: string;
	data: CollectionEntry<Name>['data'];
}

/** Those that are public today, newest first. Read once a build, because `getCollection` walks every entry at every call. */
export const documents = {
	'disclosure-guides': newestFirst(await getCollection('disclosure-guides'), disclosureGuides),
	'disclosure-reports': newestFirst(await getCollection('disclosure-reports'), disclosureReports),
	information: newestFirst(await getCollection('information'), information),
	'normative-documents': newestFirst(
		await getCollection('normative-documents'),
		normativeDocuments,
	),
	interpretations: newestFirst(await getCollection('interpretations'), interpretations),
	'major-decisions': newestFirst(await getCollection('major-decisions'), majorDecisions),
	consultations: newestFirst(await getCollection('consultations'), consultations),
	'rule-of-law-reports': newestFirst(await getCollection('rule-of-law-reports'), ruleOfLawReports),
	'reconsideration-decisions': newestFirst(
		await getCollection('reconsideration-decisions'),
		reconsiderationDecisions,
	),
} satisfies { [Name in DocumentCollection]: readonly PublishedDocument<Name>[] };

/** The day a document became public, or as good as known: imported ones may have only the day they were formed. */
export function publishedDay({ data }: PublishedDocument): CalendarDate | undefined {
	return data.publishedOn ? dateOf(data.publishedOn) : data.formedOn;
}

/** The last day on which the document's page changed; `undefined` when no date of it is known. */
export function lastModified(document: PublishedDocument): CalendarDate | undefined {
	return document.data.updatedOn ?? publishedDay(document);
}

function newestFirst<Name extends DocumentCollection>(
	entries: readonly { id: string; filePath?: string; data: CollectionEntry<Name>['data'] }[],
	collection: { name: Name; path?: string },
): PublishedDocument<Name>[] {
	return entries
		.filter(({ data }) => !publicationEnd(data, today))
		.map(({ id, data, filePath = '' }) => ({
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
