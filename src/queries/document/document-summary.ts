import { agenciesOf } from '../records/agencies.ts';
import { stateOf } from './decisions.ts';
import { lifespanOf, validityOf } from './relations.ts';
import { normativeDocuments } from '../../collections/normative-documents.ts';
import { isOf } from '../records/documents.ts';
import type { Portal } from '../portal.ts';
import type { DocumentOf, PublishedDocument } from '../records/documents.ts';

/** The values that one line of a list shows for a document. */
export function summaryOf(portal: Portal, document: PublishedDocument) {
	const { data, href } = document;
	return {
		href,
		title: data.title,
		number: data.documentNumber,
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

/** The validity of a normative document today, with the days that decide it; `undefined` for other documents. */
export function statusOf(portal: Portal, document: PublishedDocument) {
	if (!isNormative(document)) return undefined;
	const lifespan = lifespanOf(portal, document);
	const validity = validityOf(portal, document);
	return lifespan && validity && { ...validity, lifespan };
}

export function isNormative(
	document: PublishedDocument,
): document is DocumentOf<typeof normativeDocuments> {
	return isOf(normativeDocuments, document);
}
