import { agenciesOf } from '../records/agencies.ts';
import { stateOf } from './decisions.ts';
import { lifespanOf, validityOf } from './relations.ts';
import type { PublishedDocument } from '../records/documents.ts';

/** A document as a line of a list shows it. */
export function summaryOf(document: PublishedDocument) {
	const { data, href } = document;
	return {
		href,
		title: data.title,
		number: 'documentNumber' in data ? data.documentNumber : undefined,
		issuers: issuerNames(document).join('、'),
		publishedOn: data.publishedOn,
		formedOn: data.formedOn,
		status: statusOf(document),
		state: stateOf(document),
	};
}

/** Names of the agencies that issued a document, the leading one first. */
export function issuerNames({ data }: PublishedDocument): string[] {
	return agenciesOf(data.issuers).map((agency) => agency.data.name);
}

/** The validity of a normative document today, with the days it follows from. */
export function statusOf(document: PublishedDocument) {
	if (!isNormative(document)) return undefined;
	const lifespan = lifespanOf(document);
	const validity = validityOf(document);
	return lifespan && validity && { ...validity, lifespan };
}

export function isNormative(
	document: PublishedDocument,
): document is PublishedDocument<'normative-documents'> {
	return document.collection === 'normative-documents';
}
