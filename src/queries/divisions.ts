import { agencies, agenciesOf } from './agencies.ts';
import { publishedDay } from './documents.ts';
import { validityOf } from './relations.ts';
import { interpretationForms } from '../collections/interpretations.ts';
import { disclosureCategories } from '../domain/disclosure-categories.ts';
import { findTopic, topics } from '../domain/topics.ts';
import { validities, validityLabels } from '../domain/validity.ts';
import { isNormative } from './document-summary.ts';
import type { DocumentCollection, PublishedDocument } from './documents.ts';
import type { FacetOption } from './lists.ts';
import type { Validity } from '../domain/validity.ts';

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

const byIssuer: Division = {
	step: 'issuer',
	label: '发布机构',
	slugsOf: ({ data }) => data.issuers ?? [],
	labelOf: (slug) => agenciesOf([slug])[0]?.data.name ?? slug,
	compare: inOrderOf(agencies.map(({ id }) => id)),
};

const byTopic: Division = {
	step: 'topic',
	label: '主题',
	slugsOf: ({ data }) => present(data.topic && findTopic(data.topic)?.topic.slug),
	labelOf: (slug) => topics.find((topic) => topic.slug === slug)?.name ?? slug,
	compare: inOrderOf(topics.map(({ slug }) => slug)),
};

const byStatus: Division = {
	step: 'status',
	label: '效力状态',
	slugsOf: (document) =>
		present(isNormative(document) ? validityOf(document)?.validity : undefined),
	labelOf: (slug) => validityLabels[slug as Validity],
	fixed: validities,
	compare: inOrderOf(validities),
};

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

const divisions: Record<DocumentCollection, readonly Division[]> = {
	information: [byCategory, byYear, byIssuer, byTopic],
	'normative-documents': [byStatus, byYear, byIssuer, byTopic],
	interpretations: [byForm, byYear, byIssuer, byTopic],
};

export function divisionsOf(collection: DocumentCollection): readonly Division[] {
	return divisions[collection];
}

function present(slug: string | undefined): string[] {
	return slug ? [slug] : [];
}
