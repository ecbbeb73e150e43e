import { agenciesOf } from '../records/agencies.ts';
import { stateOf } from './decisions.ts';
import { validityOf } from './relations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { isOf, numberOf } from '../records/documents.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Portal } from '../portal.ts';
import type { DocumentValidity } from './relations.ts';
import type { DocumentOf, PublishedDocument } from '../records/documents.ts';

/** The values that one line of a list shows for a document. */
export function summaryOf(portal: Portal, document: PublishedDocument) {
	const { data, href } = document;
	return {
		href,
		title: data.title,
		number: numberOf(document),
		issuers: issuerNames(portal, document).join('、'),
		publishedOn: data.publishedOn,
		formedOn: data.formedOn,
		status: statusOf(portal, document),
		state: stateOf(portal, document),
	};
}

/** The values that one line of a list shows for one of its members. */
export function memberSummary(portal: Portal, { document, listed }: Listed) {
	return { ...summaryOf(portal, document), listed };
}

interface Listed {
	document: PublishedDocument;
	/** On which days the list has it. */
	listed: ByDay<boolean>;
}

/** Names of the agencies that issued a document, the leading one first. */
export function issuerNames(portal: Portal, { data }: PublishedDocument): string[] {
	return agenciesOf(portal, data.issuers).map((agency) => agency.data.name);
}

/** The validity of a normative document; `undefined` for documents of other kinds, which have none. */
export function statusOf(
	portal: Portal,
	document: PublishedDocument,
): DocumentValidity | undefined {
	return isNormative(document) ? validityOf(portal, document) : undefined;
}

export function isNormative(
	document: PublishedDocument,
): document is DocumentOf<typeof normativeDocuments> {
	return isOf(normativeDocuments, document);
}
