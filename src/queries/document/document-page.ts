import { agenciesOf } from '../records/agencies.ts';
import { catalogueEntryOf } from '../hubs/catalogue.ts';
import { participationOf } from './decisions.ts';
import { documentKeywords } from './document-facts.ts';
import { issuerNames, isNormative, statusOf } from './document-summary.ts';
import { publishedDay } from '../records/documents.ts';
import { interpretationsOf, interpretedBy, relationsOf } from './relations.ts';
import { writeCell } from '../../collections/fields/cells.ts';
import { documentFields } from '../../collections/fields/documents.ts';
import { collections } from '../../collections/index.ts';
import { fieldsOf, metaOf } from '../../collections/fields/schema.ts';
import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import { topicPath } from '../../domain/documents/topics.ts';
import { validityLabels } from '../../domain/documents/validity.ts';
import { documentJsonLd } from '../../formats/json-ld.ts';
import type { Portal } from '../portal.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { Section } from '../../collections/sections/sections.ts';
import type { Article } from '../site-map/meta-labels.ts';

interface Fact {
	label: string;
	value?: string | undefined;
	href?: string | undefined;
	isValidity?: boolean;
}

/** The document's metadata, in the order in which government sites show it. */
export function factsOf(portal: Portal, document: PublishedDocument): Fact[] {
	const { data } = document;
	const [first, ...others] = agenciesOf(portal, data.issuers);
	const status = statusOf(portal, document);
	return [
		{ label: '索引号', value: data.indexNumber },
		{ label: '文号', value: numberOf(document) },
		{
			label: '统一登记号',
			value: 'registrationNumber' in data ? data.registrationNumber : undefined,
		},
		{ label: '发布机构', value: first?.data.name, href: first?.href },
		...others.map(({ data: { name }, href }) => ({ label: '联合发布机构', value: name, href })),
		{ label: '责任部门', ...responsibleOf(portal, document) },
		{ label: '成文日期', value: data.formedOn },
		{ label: '发布日期', value: data.publishedOn },
		{ label: '更新日期', value: data.updatedOn },
		{ label: '施行日期', value: 'effectiveOn' in data ? data.effectiveOn : undefined },
		{ label: '有效期至', value: expiryOf(document) },
		{ label: '废止依据', value: 'repealBasis' in data ? data.repealBasis : undefined },
		{ label: '效力状态', value: status && validityLabels[status.validity], isValidity: true },
		{ label: '主题分类', value: data.topic && topicPath(data.topic) },
		{ label: '公开内容', value: categoryOf(document) },
		{ label: '标准目录事项', ...catalogueItemOf(portal, document) },
		{ label: '解读形式', value: 'form' in data ? data.form : undefined },
		{ label: '体裁', value: data.genre },
		...otherFactsOf(portal, document),
		{ label: '内容概述', value: data.summary },
	];
}

/** Fields that have their own place on the page, or none. */
const placedFields = new Set([
	...[
		'documentNumber',
		'registrationNumber',
		'effectiveOn',
		'expiresOn',
		'permanentBasis',
		'repealedOn',
		'repealBasis',
	],
	...[
		'amends',
		'replaces',
		'repeals',
		'interprets',
		'category',
		'responsible',
		'form',
		'catalogueItem',
		'correction',
		'decision',
		'documents',
		'decisionDocuments',
		'channels',
	],
	...Object.keys(documentFields),
]);

/** What only this kind of document has: every field with a single value, under its label; ids of agencies as their names. */
function otherFactsOf(portal: Portal, { collection, data }: PublishedDocument): Fact[] {
	const { schema, references = {} } = collections.find(({ name }) => name === collection) ?? {};
	if (!schema) return [];
	return Object.entries(fieldsOf(schema))
		.filter(([name]) => !placedFields.has(name))
		.flatMap(([name, field]) => {
			const value = (data as Record<string, unknown>)[name];
			const label = metaOf(field).title ?? name;
			if (value === undefined || (typeof value === 'object' && !Array.isArray(value))) return [];
			if (Array.isArray(value) && value.some((item) => typeof item === 'object')) return [];
			if (!references[name]?.includes('agencies')) return [{ label, value: writeCell(value) }];
			return agenciesOf(portal, [value].flat().map(String)).map((agency) => ({
				label,
				value: agency.data.name,
				href: agency.href,
			}));
		});
}

/**
 * Other documents that a reader of this one needs: what it came from and changes, then what came of it, explains it and
 * changed it.
 */
export function relatedOf(portal: Portal, document: PublishedDocument) {
	const relations = isNormative(document) ? relationsOf(portal, document) : undefined;
	const participation = participationOf(portal, document);
	const interpreted = isInterpretation(document) ? interpretedBy(portal, document) : undefined;
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

/** What the government's meta labels say of the document. */
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

/** What the search knows of a document besides its text. */
export function searchFactsOf(portal: Portal, document: PublishedDocument, section: Section) {
	const date = publishedDay(document);
	const status = statusOf(portal, document);
	return {
		filters: {
			section: [section.title],
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
		type: isNormative(document) ? 'Legislation' : 'Article',
		name: data.title,
		url: new URL(document.href, portal.site.address).href,
		identifier: numberOf(document) ?? data.indexNumber,
		publishers: issuerNames(portal, document),
		formedOn: data.formedOn,
		publishedOn: data.publishedOn,
		updatedOn: data.updatedOn,
		effectiveOn: 'effectiveOn' in data ? data.effectiveOn : undefined,
		expiresOn: 'expiresOn' in data ? data.expiresOn : undefined,
		about: data.topic && topicPath(data.topic),
		description: data.summary,
	});
}

/** What the document is, as a sentence: `某某县人民政府发布的行政规范性文件，某政规〔2024〕3号`. */
export function identityOf(portal: Portal, document: PublishedDocument, section: Section): string {
	const issuers = issuerNames(portal, document).join('、');
	const number = numberOf(document);
	return `${issuers && `${issuers}发布的`}${section.title}${number ? `，${number}` : ''}`;
}

/** The documents that ended this one, or will, and how. */
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
	return 'documentNumber' in data ? data.documentNumber : undefined;
}

function responsibleOf(portal: Portal, { data }: PublishedDocument): Pick<Fact, 'value' | 'href'> {
	const [agency] = agenciesOf(
		portal,
		'responsible' in data && data.responsible ? [data.responsible] : [],
	);
	return { value: agency?.data.name, href: agency?.href };
}

function catalogueItemOf(
	portal: Portal,
	document: PublishedDocument,
): Pick<Fact, 'value' | 'href'> {
	const entry = catalogueEntryOf(portal, document);
	return entry ? { value: `${entry.field.title}：${entry.item}`, href: entry.href } : {};
}

function expiryOf({ data }: PublishedDocument): string | undefined {
	if (!('expiresOn' in data)) return undefined;
	return data.expiresOn ?? (data.permanentBasis && `不设有效期（${data.permanentBasis}）`);
}

function categoryOf({ data }: PublishedDocument): string | undefined {
	return 'category' in data
		? disclosureCategories.find(({ id }) => id === data.category)?.title
		: undefined;
}

function isInterpretation(
	document: PublishedDocument,
): document is PublishedDocument<'interpretations'> {
	return document.collection === 'interpretations';
}
