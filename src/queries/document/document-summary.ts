import { agenciesOf } from '../records/agencies.ts';
import { stateOf } from './decisions.ts';
import { validityOf } from './relations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { isOf, numberOf } from '../records/documents.ts';
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
