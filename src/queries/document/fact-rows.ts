import { agenciesOf } from '../records/agencies.ts';
import { isOf, numberOf, updatedDay, valueOf } from '../records/documents.ts';
import { isNormative, statusOf } from './document-summary.ts';
import { catalogueEntriesOf } from '../hubs/catalogue.ts';
import { writeChange } from '../../collections/fields/validity-events.ts';
import { documentColumnOf } from '../records/own-columns.ts';
import { columnHref, information } from '../../collections/information.ts';
import { documentKinds } from '../../collections/document-kinds.ts';
import { writeCell } from '../../collections/declarations/cells.ts';
import { documentFields } from '../../collections/fields/documents.ts';
import { fieldsOf, metaOf } from '../../collections/declarations/schema.ts';
import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import { mapByDay } from '../../domain/dates/by-day.ts';
import { writePeriod } from '../../domain/dates/period.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import { formerNameOn } from '../../domain/organisation/agency-life.ts';
import { agencyNotes } from '../../interface/zh-CN.ts';
import { topicPath } from '../../domain/documents/topics.ts';
import { phasesFrom, validityLabels } from '../../domain/documents/validity.ts';
import type { Portal } from '../portal.ts';
import type { Agency } from '../records/agencies.ts';
import type { PublishedDocument } from '../records/documents.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';
import type { Phase } from '../../domain/documents/validity.ts';

/** A fact of a document as its page shows it. */
export interface DocumentFact {
	label: string;
	value?: string | undefined;
	href?: string | undefined;
	/** For a value that depends on the day: what it is later. The first is `value`. */
	dated?: ByDay<string> | undefined;
}

/** One or more lines of facts, and the fields that they show. */
interface FactRow {
	fields: readonly string[];
	factsOf: (portal: Portal, document: PublishedDocument) => readonly DocumentFact[];
}

/** The facts that come before those of only one kind, in the order in which government sites show them. */
const rowsBefore: readonly FactRow[] = [
	row('索引号', ['indexNumber'], (_, { data }) => ({ value: data.indexNumber })),
	row('文号', ['documentNumber'], (_, document) => ({ value: numberOf(document) })),
	row('统一登记号', ['registrationNumber'], (_, { data }) => ({ value: data.registrationNumber })),
	{ fields: ['issuers'], factsOf: issuers },
	row('责任部门', ['responsible'], responsible),
	row('成文日期', ['formedOn'], (_, { data }) => ({ value: data.formedOn })),
	row('批准或者批复日期', ['approvedOn'], (_, { data }) => ({ value: data.approvedOn })),
	row('发布日期', ['publishedOn'], (_, { data }) => ({ value: data.publishedOn })),
	row('更新日期', ['updatedOn'], (_, document) => ({ value: updatedDay(document) })),
	row('施行日期', ['effectiveOn'], (_, { data }) => ({ value: data.effectiveOn })),
	row('有效期至', ['expiresOn', 'permanentBasis', 'trial'], (portal, document) => ({
		value: expiryOf(portal, document),
	})),
	row('废止依据', ['repealBasis'], (_, { data }) => ({ value: data.repealBasis })),
	row('效力变动', ['validityChanges'], (_, document) => ({ value: ownChangesOf(document) })),
	row('效力状态', ['repealedOn'], (portal, document) => {
		const status = statusOf(portal, document);
		if (!status) return {};
		const label = ({ validity }: Phase) => validityLabels[validity];
		return {
			value: label(status),
			dated: mapByDay(phasesFrom(status.phases, portal.today), label),
		};
	}),
	row('主题分类', ['topic'], (_, { data }) => ({ value: data.topic && topicPath(data.topic) })),
	row('公开内容', ['category'], (_, { data }) => ({
		value: disclosureCategories.find(({ id }) => id === data.category)?.title,
	})),
	row('栏目', ['column'], column),
	row('报告期', ['period'], (_, document) => ({ value: period(document) })),
	{ fields: ['catalogueItem'], factsOf: catalogueItems },
	row('解读形式', ['form'], (_, { data }) => ({ value: data.form })),
	row('体裁', ['genre'], (_, { data }) => ({ value: data.genre })),
];
const rowsAfter: readonly FactRow[] = [
	row('内容概述', ['summary'], (_, { data }) => ({ value: data.summary })),
];

const fieldsOfRows = new Set([
	...[...rowsBefore, ...rowsAfter].flatMap(({ fields }) => fields),
	// The other fields of every document have their own places on the page.
	...Object.keys(documentFields),
]);

/** The document's metadata, in the order in which government sites show it, including facts without a value. */
export function factsOf(portal: Portal, document: PublishedDocument): DocumentFact[] {
	return [
		...rowsBefore.flatMap((each) => each.factsOf(portal, document)),
		...ownFactsOf(portal, document),
		...rowsAfter.flatMap((each) => each.factsOf(portal, document)),
	];
}

/**
 * The facts of this kind of document only: every field with a single value, under its label; ids of agencies become
 * names. Fields that name other documents are shown with the related documents.
 */
function ownFactsOf(portal: Portal, document: PublishedDocument): DocumentFact[] {
	const { schema, references = {}, placed = [] } = document.kind;
	return Object.entries(fieldsOf(schema))
		.filter(([name]) => !fieldsOfRows.has(name) && !placed.includes(name))
		.filter(([name]) => !references[name]?.some((target) => documentNames.has(target)))
		.flatMap(([name, field]): DocumentFact[] => {
			const value = valueOf(document, name);
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

const documentNames: ReadonlySet<string> = new Set(documentKinds.map(({ name }) => name));

function row(
	label: string,
	fields: readonly string[],
	factOf: (portal: Portal, document: PublishedDocument) => Omit<DocumentFact, 'label'>,
): FactRow {
	return { fields, factsOf: (portal, document) => [{ label, ...factOf(portal, document) }] };
}

/** The last day that the document states, and the real one where an act changed it. */
function expiryOf(portal: Portal, document: PublishedDocument): string | undefined {
	const { expiresOn, permanentBasis } = document.data;
	const stated = expiresOn ?? (permanentBasis && `不设有效期（${permanentBasis}）`);
	const last = statusOf(portal, document)?.lastDay;
	if (!last || last === expiresOn) return stated;
	return stated ? `${last}（原定：${stated}）` : last;
}

function ownChangesOf(document: PublishedDocument): string | undefined {
	const changes = isNormative(document) ? document.data.validityChanges : undefined;
	return changes?.map(({ basis, ...change }) => `${writeChange(change)}（${basis}）`).join('；');
}

function issuers(portal: Portal, { data }: PublishedDocument): DocumentFact[] {
	const [first, ...others] = agenciesOf(portal, data.issuers);
	return [
		{ label: '发布机构', value: first && nameAt(first, data), href: first?.href },
		...others.map((other) => ({
			label: '联合发布机构',
			value: nameAt(other, data),
			href: other.href,
		})),
	];
}

/** The agency's name, with the one that it had when the document was issued where that was another. */
function nameAt(
	{ data: { name, formerNames } }: Agency,
	{ formedOn, publishedOn }: PublishedDocument['data'],
): string {
	const day = formedOn ?? (publishedOn && dateOf(publishedOn));
	const former = day && formerNameOn(formerNames, day);
	return former ? agencyNotes.formerly(name, former) : name;
}

function responsible(portal: Portal, { data }: PublishedDocument): Omit<DocumentFact, 'label'> {
	const [agency] = agenciesOf(portal, data.responsible ? [data.responsible] : []);
	return { value: agency?.data.name, href: agency?.href };
}

function period(document: PublishedDocument): string | undefined {
	const stated = isOf(information, document) ? document.data.period : undefined;
	return stated && writePeriod(stated);
}

function column(portal: Portal, document: PublishedDocument): Omit<DocumentFact, 'label'> {
	const found = isOf(information, document)
		? documentColumnOf(portal, document.data.column)
		: undefined;
	return found ? { value: found.title, href: columnHref(found.id) } : {};
}

/** The items under which the document is published: those that it names, and those that are kept where it stands. */
function catalogueItems(portal: Portal, document: PublishedDocument): readonly DocumentFact[] {
	const entries = catalogueEntriesOf(portal, document);
	const label = '标准目录事项';
	if (entries.length === 0) return [{ label }];
	return entries.map(({ field, item, href }) => ({
		label,
		value: `${field.title}：${item}`,
		href,
	}));
}
