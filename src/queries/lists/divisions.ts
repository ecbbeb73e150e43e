import { derived } from '../derived.ts';
import { agencies, agenciesOf } from '../records/agencies.ts';
import { isDecision, stateOf } from '../document/decisions.ts';
import { publishedDay } from '../records/documents.ts';
import { validityOf } from '../document/relations.ts';
import { interpretationForms } from '../../collections/interpretations.ts';
import {
	consultationStateLabels,
	consultationStates,
} from '../../domain/documents/consultation-state.ts';
import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import { reconsiderationResults } from '../../domain/reconsideration/reconsideration.ts';
import { decisionStatuses, decisionStatusLabels } from '../../domain/documents/major-decision.ts';
import { findTopic, topics } from '../../domain/documents/topics.ts';
import { validities, validityLabels } from '../../domain/documents/validity.ts';
import { isNormative } from '../document/document-summary.ts';
import type { Portal } from '../portal.ts';
import type { DocumentCollection, PublishedDocument } from '../records/documents.ts';
import type { FacetOption } from './lists.ts';
import type { ConsultationState } from '../../domain/documents/consultation-state.ts';
import type { DecisionStatus } from '../../domain/documents/major-decision.ts';
import type { Validity } from '../../domain/documents/validity.ts';

/** How a collection can be divided; the data behind its lists. */
export interface Division {
	/** Step of the address below the section. */
	step: string;
	label: string;
	slugsOf: (document: PublishedDocument) => readonly string[];
	labelOf: (slug: string) => string;
	/** Values that have a list even when it is empty. */
	fixed?: readonly string[];
	compare: (a: FacetOption, b: FacetOption) => number;
}

const newestFirst = (a: FacetOption, b: FacetOption) => b.slug.localeCompare(a.slug, 'en');
const inOrderOf = (slugs: readonly string[]) => (a: FacetOption, b: FacetOption) =>
	slugs.indexOf(a.slug) - slugs.indexOf(b.slug);

const byYear: Division = {
	step: 'year',
	label: '年份',
	slugsOf: (document) => present(publishedDay(document)?.slice(0, 4)),
	labelOf: (slug) => `${slug}年`,
	compare: newestFirst,
};

/** By the year that a report is about, not the one in which it appeared. */
const byReportYear: Division = {
	...byYear,
	label: '报告年度',
	slugsOf: ({ data }) => present('year' in data ? String(data.year) : undefined),
};

const byIssuer = derived((portal): Division => ({
	step: 'issuer',
	label: '发布机构',
	slugsOf: ({ data }) => data.issuers ?? [],
	labelOf: (slug) => agenciesOf(portal, [slug])[0]?.data.name ?? slug,
	compare: inOrderOf(agencies(portal).map(({ id }) => id)),
}));

const byTopic: Division = {
	step: 'topic',
	label: '主题',
	slugsOf: ({ data }) => present(data.topic && findTopic(data.topic)?.topic.slug),
	labelOf: (slug) => topics.find((topic) => topic.slug === slug)?.name ?? slug,
	compare: inOrderOf(topics.map(({ slug }) => slug)),
};

const byStatus = derived((portal): Division => ({
	step: 'status',
	label: '效力状态',
	slugsOf: (document) =>
		present(isNormative(document) ? validityOf(portal, document)?.validity : undefined),
	labelOf: (slug) => validityLabels[slug as Validity],
	fixed: validities,
	compare: inOrderOf(validities),
}));

const byCatalogueYear: Division = {
	step: 'catalogue',
	label: '目录年度',
	slugsOf: (document) => present(isDecision(document) ? String(document.data.year) : undefined),
	labelOf: (slug) => `${slug}年度目录`,
	compare: newestFirst,
};

const byDecisionState = derived((portal): Division => ({
	step: 'state',
	label: '进展',
	slugsOf: (document) => present(stateOf(portal, document)?.state),
	labelOf: (slug) => decisionStatusLabels[slug as DecisionStatus],
	fixed: decisionStatuses,
	compare: inOrderOf(decisionStatuses),
}));

const byConsultationState = derived((portal): Division => ({
	step: 'state',
	label: '征集状态',
	slugsOf: (document) => present(stateOf(portal, document)?.state),
	labelOf: (slug) => consultationStateLabels[slug as ConsultationState],
	fixed: consultationStates,
	compare: inOrderOf(consultationStates),
}));

const categoryIds = disclosureCategories.map(({ id }) => id);

const byCategory: Division = {
	step: 'category',
	label: '公开内容',
	slugsOf: ({ data }) => present('category' in data ? data.category : undefined),
	labelOf: (slug) => disclosureCategories.find(({ id }) => id === slug)?.title ?? slug,
	compare: inOrderOf(categoryIds),
};

/** ASCII addresses for 解读形式. */
const formSlugs: Record<(typeof interpretationForms)[number], string> = {
	文字解读: 'text',
	图解: 'infographic',
	视频: 'video',
	动漫: 'animation',
	问答: 'questions',
	新闻发布会: 'press-conference',
	负责人解读: 'official',
	专家解读: 'expert',
	媒体解读: 'media',
};

const byForm: Division = {
	step: 'form',
	label: '解读形式',
	slugsOf: ({ data }) => present('form' in data && data.form ? formSlugs[data.form] : undefined),
	labelOf: (slug) => interpretationForms.find((form) => formSlugs[form] === slug) ?? slug,
	compare: inOrderOf(Object.values(formSlugs)),
};

const byResult: Division = {
	step: 'result',
	label: '复议结果',
	slugsOf: ({ data }) =>
		present(
			'applicant' in data
				? reconsiderationResults.find(({ title }) => title === data.result)?.id
				: undefined,
		),
	labelOf: (slug) => reconsiderationResults.find(({ id }) => id === slug)?.title ?? slug,
	compare: inOrderOf(reconsiderationResults.map(({ id }) => id)),
};

const byRespondent = derived((portal): Division => ({
	step: 'respondent',
	label: '被申请人',
	slugsOf: ({ data }) => present('respondent' in data ? data.respondent : undefined),
	labelOf: byIssuer(portal).labelOf,
	compare: byIssuer(portal).compare,
}));

const divisions = derived((portal): Record<DocumentCollection, readonly Division[]> => ({
	'disclosure-guides': [byIssuer(portal)],
	'disclosure-reports': [byReportYear, byIssuer(portal)],
	information: [byCategory, byYear, byIssuer(portal), byTopic],
	'normative-documents': [byStatus(portal), byYear, byIssuer(portal), byTopic],
	'reconsideration-decisions': [byResult, byRespondent(portal), byYear, byIssuer(portal)],
	interpretations: [byForm, byYear, byIssuer(portal), byTopic],
	'major-decisions': [byCatalogueYear, byDecisionState(portal), byIssuer(portal)],
	consultations: [byConsultationState(portal), byYear, byIssuer(portal)],
	'rule-of-law-reports': [byReportYear, byIssuer(portal)],
}));

export function divisionsOf(portal: Portal, collection: DocumentCollection): readonly Division[] {
	return divisions(portal)[collection];
}

function present(slug: string | undefined): string[] {
	return slug ? [slug] : [];
}
