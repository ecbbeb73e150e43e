import { participationOf } from './decisions.ts';
import { interpretedBy } from './relations.ts';
import { facts } from '../site-map/facts.ts';
import { sections } from '../../collections/sections/sections.ts';
import type { Portal } from '../portal.ts';
import type { Facts } from '../../audit/judging/facts.ts';
import type { Section } from '../../collections/sections/sections.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { DocumentCollection, PublishedDocument } from '../records/documents.ts';

const sectionOfCollection = new Map(sections.map((section) => [section.documents, section]));

/** What a document's page says of itself to machines. */
export function documentFacts(portal: Portal, document: PublishedDocument): Facts {
	const { data } = document;
	return facts({
		section: sectionOfDocument(document).id,
		agencies: data.issuers,
		period: 'year' in data ? String(data.year) : undefined,
		category: 'category' in data ? data.category : undefined,
		catalogueItem: 'catalogueItem' in data ? data.catalogueItem : undefined,
		about: aboutOf(portal, document).map(({ href }) => href),
		dates: {
			formed: data.formedOn,
			published: data.publishedOn,
			updated: data.updatedOn,
			effective: 'effectiveOn' in data ? data.effectiveOn : undefined,
			expires: 'expiresOn' in data ? data.expiresOn : undefined,
			...consultationDates(document),
		},
	});
}

/** The document's keywords; a consultation's also say what it is on and whether it concerns business. */
export function documentKeywords(document: PublishedDocument): readonly string[] | undefined {
	const { keywords } = document.data;
	if (!isOf('consultations', document)) return keywords;
	const { kind, marketRelated } = document.data;
	return [...new Set([...(keywords ?? []), kind, ...(marketRelated ? ['市场主体'] : [])])];
}

/** The section that lists a document. */
export function sectionOfDocument({ collection }: PublishedDocument): Section {
	const section = sectionOfCollection.get(collection);
	if (!section) throw new Error(`No section lists ${collection}`);
	return section;
}

/** The documents that an interpretation explains, or that a consultation was held for. */
function aboutOf(portal: Portal, document: PublishedDocument): PublishedDocument[] {
	if (isOf('interpretations', document)) return interpretedBy(portal, document);
	if (!isOf('consultations', document)) return [];
	const { decisions, outcomes } = participationOf(portal, document);
	return [...decisions, ...outcomes];
}

function consultationDates(
	document: PublishedDocument,
): Partial<Record<'opens' | 'closes' | 'feedback', PublicationTime | CalendarDate | undefined>> {
	if (!isOf('consultations', document)) return {};
	const { startedOn, endedOn, feedback } = document.data;
	return { opens: startedOn, closes: endedOn, feedback: feedback?.publishedOn };
}

function isOf<Name extends DocumentCollection>(
	name: Name,
	document: PublishedDocument,
): document is PublishedDocument<Name> {
	return document.collection === name;
}
