import { participationOf } from './decisions.ts';
import { statusOf } from './document-summary.ts';
import { interpretedBy } from './relations.ts';
import { catalogueEntriesOf } from '../hubs/catalogue.ts';
import { catalogued, facts } from '../facts.ts';
import { consultations } from '../../collections/consultations.ts';
import { information } from '../../collections/information.ts';
import { interpretations } from '../../collections/interpretations.ts';
import { isOf, updatedDay } from '../records/documents.ts';
import type { Portal } from '../portal.ts';
import type { Facts } from '../../audit/judging/facts.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import type { PublishedDocument } from '../records/documents.ts';

/** The facts that a document's page states for programs. */
export function documentFacts(portal: Portal, document: PublishedDocument): Facts {
	const { data } = document;
	return facts({
		section: document.kind.section.id,
		agencies: data.issuers,
		period: periodOf(document),
		category: data.category,
		kinds: kindsOf(document),
		...catalogued(catalogueEntriesOf(portal, document)),
		about: aboutOf(portal, document).map(({ href }) => href),
		dates: {
			formed: data.formedOn,
			approved: data.approvedOn,
			published: data.publishedOn,
			updated: updatedDay(document),
			effective: data.effectiveOn,
			expires: statusOf(portal, document)?.lastDay ?? data.expiresOn,
			...consultationDates(document),
			...eventDates(document),
		},
	});
}

/** The document's keywords; for a consultation also its subject and whether it concerns business. */
export function documentKeywords(document: PublishedDocument): readonly string[] | undefined {
	const { keywords } = document.data;
	if (!isOf(consultations, document)) return keywords;
	const { kind, marketRelated } = document.data;
	return [...new Set([...(keywords ?? []), kind, ...(marketRelated ? ['市场主体'] : [])])];
}

/** The year that the document is about. */
function periodOf(document: PublishedDocument): string | undefined {
	const { year } = document.data;
	if (year !== undefined) return String(year);
	return isOf(information, document) ? document.data.period?.slice(0, 4) : undefined;
}

/** What kind of document it is, and what it proves, by its own fields. */
function kindsOf({ kind, data }: PublishedDocument): readonly string[] | undefined {
	const stated = kind.states?.({ ...data }) ?? [];
	return stated.length > 0 ? stated : undefined;
}

/** The documents that an interpretation explains, or that result from a consultation. */
function aboutOf(portal: Portal, document: PublishedDocument): PublishedDocument[] {
	if (isOf(interpretations, document)) return interpretedBy(portal, document);
	if (!isOf(consultations, document)) return [];
	const { decisions, outcomes } = participationOf(portal, document);
	return [...decisions, ...outcomes];
}

function consultationDates(
	document: PublishedDocument,
): Partial<Record<'opens' | 'closes' | 'feedback', PublicationTime | CalendarDate | undefined>> {
	if (!isOf(consultations, document)) return {};
	const { startedOn, endedOn, feedback } = document.data;
	return { opens: startedOn, closes: endedOn, feedback: feedback?.publishedOn };
}

/** A document about an event releases what is known of it. */
function eventDates(
	document: PublishedDocument,
): Partial<Record<'occurred' | 'released', PublicationTime | undefined>> {
	if (!isOf(information, document) || document.data.occurredAt === undefined) return {};
	return { occurred: document.data.occurredAt, released: document.data.publishedOn };
}
