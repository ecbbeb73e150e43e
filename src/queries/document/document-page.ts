import { participationOf } from './decisions.ts';
import { documentKeywords } from './document-facts.ts';
import { issuerNames, isNormative, statusOf } from './document-summary.ts';
import { isOf, publishedDay } from '../records/documents.ts';
import { absolute } from '../absolute.ts';
import { interpretationsOf, interpretedBy, relationsOf } from './relations.ts';
import { topicPath } from '../../domain/documents/topics.ts';
import { validityLabels } from '../../domain/documents/validity.ts';
import { documentJsonLd } from '../../formats/json-ld.ts';
import { interpretations } from '../../collections/interpretations.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Article } from '../../collections/portal/meta-labels.ts';

/**
 * Other documents that a reader needs: first those that this one comes from or changes, then those that result from it,
 * explain it or change it.
 */
export function relatedOf(portal: Portal, document: PublishedDocument) {
	const relations = isNormative(document) ? relationsOf(portal, document) : undefined;
	const participation = participationOf(portal, document);
	const interpreted = isOf(interpretations, document) ? interpretedBy(portal, document) : undefined;
	const groups = [
		{ label: '本文件修改的文件', documents: relations?.amends },
		{ label: '本文件替代的文件', documents: relations?.replaces },
		{ label: '本文件废止的文件', documents: relations?.repeals },
		{ label: '所属决策事项', documents: participation.decisions },
		{ label: '征求意见', documents: participation.consultations },
		{ label: '解读的文件', documents: interpreted },
		{ label: '形成的文件', documents: participation.outcomes, isLater: true },
		{ label: '政策解读', documents: interpretationsOf(portal, document), isLater: true },
		{ label: '修改本文件', documents: relations?.amendedBy, isLater: true },
		{ label: '替代本文件', documents: relations?.replacedBy, isLater: true },
		{ label: '废止本文件', documents: relations?.repealedBy, isLater: true },
	];
	return groups.map(({ label, documents = [], isLater = false }) => ({
		label,
		isLater,
		documents: documents.map((related) => ({
			href: related.href,
			title: related.data.title,
			number: numberOf(related),
			on: publishedDay(related),
		})),
	}));
}

/** The values of the government's meta labels for the document. */
export function articleOf(portal: Portal, document: PublishedDocument): Article {
	const { title, publishedOn, summary } = document.data;
	return {
		title,
		publishedOn,
		source: issuerNames(portal, document).join('、') || portal.site.name,
		keywords: documentKeywords(document),
		description: summary,
	};
}

/** What the search knows about a document besides its text. */
export function searchFactsOf(portal: Portal, document: PublishedDocument) {
	const date = publishedDay(document);
	const status = statusOf(portal, document);
	return {
		filters: {
			section: [document.kind.section.title],
			issuer: issuerNames(portal, document),
			year: date ? [date.slice(0, 4)] : [],
			status: status ? [validityLabels[status.validity]] : [],
			topic: document.data.topic ? [document.data.topic] : [],
		},
		meta: {
			number: numberOf(document),
			date,
			...status?.lifespan,
		},
		date,
	};
}

export function jsonLdOf(portal: Portal, document: PublishedDocument): string {
	const { data } = document;
	return documentJsonLd({
		type: document.kind.legislation ? 'Legislation' : 'Article',
		name: data.title,
		url: absolute(portal, document.href),
		identifier: numberOf(document) ?? data.indexNumber,
		publishers: issuerNames(portal, document),
		formedOn: data.formedOn,
		publishedOn: data.publishedOn,
		updatedOn: data.updatedOn,
		effectiveOn: data.effectiveOn,
		expiresOn: data.expiresOn,
		about: data.topic && topicPath(data.topic),
		description: data.summary,
	});
}

/** A sentence that says what the document is: `某某县人民政府发布的行政规范性文件，某政规〔2024〕3号`. */
export function identityOf(portal: Portal, document: PublishedDocument): string {
	const issuers = issuerNames(portal, document).join('、');
	const number = numberOf(document);
	return `${issuers && `${issuers}发布的`}${document.kind.section.title}${number ? `，${number}` : ''}`;
}

/** The documents that ended this one or will end it, and how. */
export function successorsOf(portal: Portal, document: PublishedDocument) {
	if (!isNormative(document)) return [];
	const { repealedBy, replacedBy } = relationsOf(portal, document);
	return [
		{ label: '替代它的文件', documents: replacedBy },
		{ label: '废止它的文件', documents: repealedBy },
	].flatMap(({ label, documents }) =>
		documents.map(({ href, data: { title } }) => ({ label, href, title })),
	);
}

export function numberOf({ data }: PublishedDocument): string | undefined {
	return data.documentNumber;
}
