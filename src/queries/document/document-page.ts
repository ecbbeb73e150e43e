import { isConsultation, participationOf } from './decisions.ts';
import { documentKeywords } from './document-facts.ts';
import { issuerNames, isNormative, statusOf } from './document-summary.ts';
import { isOf, numberOf, publishedDay, updatedDay } from '../records/documents.ts';
import { absolute } from '../absolute.ts';
import { effectDay, interpretationsOf, interpretedBy, newerOf, olderOf } from './relations.ts';
import { byDay } from '../../domain/dates/by-day.ts';
import { topicPath } from '../../domain/documents/topics.ts';
import { validityGroups, validityLabels, writePhases } from '../../domain/documents/validity.ts';
import { documentJsonLd } from '../../formats/json-ld/document.ts';
import { validityStatement as words } from '../../interface/zh-CN.ts';
import { interpretations } from '../../collections/interpretations.ts';
import { endOfPublication } from '../../collections/fields/publication-end.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Related } from './relations.ts';
import type { Article } from '../../collections/portal/meta-labels.ts';

/**
 * Other documents that a reader needs: first those that this one comes from or changes, then those that result from it,
 * explain it or change it.
 */
export function relatedOf(portal: Portal, document: PublishedDocument) {
	const participation = participationOf(portal, document);
	const interpreted = isOf(interpretations, document) ? interpretedBy(portal, document) : undefined;
	const older = isNormative(document) ? olderOf(portal, document) : [];
	const newer = isNormative(document) ? newerOf(portal, document) : [];
	const groups: {
		label: string;
		documents: readonly PublishedDocument[] | undefined;
		isLater?: boolean;
	}[] = [
		...older.map(({ kind, documents }) => ({ label: kind.older, documents })),
		{ label: '所属决策事项', documents: participation.decisions },
		{ label: '征求意见', documents: participation.consultations },
		{ label: '解读的文件', documents: interpreted },
		{ label: '形成的文件', documents: participation.outcomes, isLater: true },
		{ label: '政策解读', documents: interpretationsOf(portal, document), isLater: true },
		...newer.map(({ kind, documents }) => ({ label: kind.newer, documents, isLater: true })),
	];
	return groups.map(({ label, documents = [], isLater = false }) => ({
		label,
		isLater,
		documents: documents.map((related) => ({
			href: related.href,
			title: related.data.title,
			number: numberOf(related),
			on: publishedDay(related),
			goneOn: endOfPublication(related.data)?.on,
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
			status: status
				? validityGroups(status.validity).map((validity) => validityLabels[validity])
				: [],
			topic: document.data.topic ? [document.data.topic] : [],
		},
		meta: {
			number: numberOf(document),
			date,
			validity: status && writePhases(status.phases),
		},
		date,
	};
}

/** The document for programs; times are in China's zone. */
export function jsonLdOf(portal: Portal, document: PublishedDocument): string {
	const { data } = document;
	const status = statusOf(portal, document);
	const older = isNormative(document) ? olderOf(portal, document) : [];
	const newer = isNormative(document) ? newerOf(portal, document) : [];
	const addressesOf = (related: readonly Related[], change: 'amends' | 'repeals') =>
		related
			.filter(({ kind }) => kind.machine === change)
			.flatMap(({ documents }) => documents.map(({ href }) => absolute(portal, href)));
	return documentJsonLd({
		type: document.kind.legislation ? 'Legislation' : 'Article',
		name: data.title,
		url: absolute(portal, document.href),
		identifiers: data.documentNumber ?? (data.indexNumber ? [data.indexNumber] : []),
		publishers: issuerNames(portal, document),
		formedOn: data.formedOn,
		publishedOn: data.publishedOn,
		updatedOn: updatedDay(document),
		effectiveOn: data.effectiveOn,
		publicUntil: data.publicUntil,
		validity: status && { phases: status.phases, from: portal.today },
		changes: addressesOf(older, 'amends'),
		repeals: addressesOf(older, 'repeals'),
		changedBy: addressesOf(newer, 'amends'),
		repealedBy: addressesOf(newer, 'repeals'),
		...consultationFacts(document),
		about: data.topic && topicPath(data.topic),
		description: data.summary,
	});
}

function consultationFacts(document: PublishedDocument) {
	if (!isConsultation(document)) return {};
	const { startedOn, endedOn, hearing } = document.data;
	return { consultation: { first: startedOn, last: endedOn }, hearing };
}

/** A sentence that says what the document is: `某某县人民政府发布的行政规范性文件，某政规〔2024〕3号`. */
export function identityOf(portal: Portal, document: PublishedDocument): string {
	const issuers = issuerNames(portal, document).join('、');
	const number = numberOf(document);
	return `${issuers && `${issuers}发布的`}${document.kind.section.title}${number ? `，${number}` : ''}`;
}

/** The documents that changed the validity of this one, or will, and how; the label says on which day which. */
export function successorsOf(portal: Portal, document: PublishedDocument) {
	if (!isNormative(document)) return [];
	return newerOf(portal, document).flatMap(({ kind, documents }) => {
		const { successor } = kind;
		if (!successor) return [];
		return documents.map((newer) => {
			const from = effectDay(newer, kind, document.id);
			const dated = byDay(
				(day) => words.successor(successor, from === undefined || from <= day),
				[from],
				portal.today,
			);
			return { label: dated[0].value, dated, href: newer.href, title: newer.data.title };
		});
	});
}
