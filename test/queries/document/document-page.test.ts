import { expect, test } from 'vitest';
import { information as informationKind } from '../../../src/collections/information.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { documentFacts } from '../../../src/queries/document/document-facts.ts';
import {
	articleOf,
	identityOf,
	jsonLdOf,
	relatedOf,
	searchFactsOf,
	successorsOf,
} from '../../../src/queries/document/document-page.ts';
import { summaryOf } from '../../../src/queries/document/document-summary.ts';
import { factsOf } from '../../../src/queries/document/fact-rows.ts';
import { officialFrame } from '../../../src/queries/document/official-document.ts';
import { documentIn, portalOf } from '../portal.ts';
import { agency, information, normativeDocument } from '../records.ts';
import type { PublishedDocument } from '../../../src/queries/records/documents.ts';

const portal = portalOf({
	'agencies/government.md': agency(),
	'agencies/justice.md': agency({ name: '测试县司法局', type: 'department' }),
	'agencies/finance.md': agency({ name: '测试县财政局', type: 'department' }),
	'normative-documents/joint.md': normativeDocument({
		title: '测试办法',
		issuers: ['justice', 'finance', 'government'],
		permanentBasis: undefined,
		expiresOn: '2029-05-23',
	}),
	'normative-documents/later.md': normativeDocument({
		title: '新办法',
		publishedOn: '2026-02-01',
		effectiveOn: '2026-07-01',
		replaces: ['joint'],
	}),
	'information/plain.md': information({ documentNumber: undefined, issuers: ['justice'] }),
});
const joint = documentIn(portal, normativeDocuments, 'joint');
const plain = documentIn(portal, informationKind, 'plain');

test('every agency that issued a document is named: in its facts, summary, labels and search facts', () => {
	const names = ['测试县司法局', '测试县财政局', '测试县人民政府'];
	expect(factsOf(portal, joint).filter(({ label }) => label.includes('发布机构'))).toEqual([
		{ label: '发布机构', value: '测试县司法局', href: '/agencies/justice/' },
		{ label: '联合发布机构', value: '测试县财政局', href: '/agencies/finance/' },
		{ label: '联合发布机构', value: '测试县人民政府', href: '/agencies/government/' },
	]);
	expect(summaryOf(portal, joint).issuers).toBe(names.join('、'));
	expect(articleOf(portal, joint).source).toBe(names.join('、'));
	expect(searchFactsOf(portal, joint).filters.issuer).toEqual(names);
	expect(documentFacts(portal, joint).agencies).toEqual(['justice', 'finance', 'government']);
});

test('the facts of a document stand under their labels', () => {
	const shown = factsOf(portal, joint)
		.filter(({ value, label }) => value !== undefined && !label.includes('发布机构'))
		.map(({ label, value }) => [label, value]);
	expect(shown).toEqual([
		['索引号', '999903001/2024-00001'],
		['文号', '测政规〔2024〕1号'],
		['成文日期', '2024-05-20'],
		['发布日期', '2024-05-24'],
		['施行日期', '2024-05-24'],
		['有效期至', '2026-06-30（原定：2029-05-23）'],
		['效力状态', '现行有效'],
		['主题分类', '综合政务/政务公开'],
	]);
});

test('a document is found by its section, year, validity and topic', () => {
	expect(searchFactsOf(portal, joint)).toEqual({
		filters: {
			section: ['行政规范性文件'],
			issuer: ['测试县司法局', '测试县财政局', '测试县人民政府'],
			year: ['2024'],
			status: ['现行有效'],
			topic: ['综合政务/政务公开'],
		},
		meta: {
			number: '测政规〔2024〕1号',
			date: '2024-05-24',
			validity: 'pending 2024-05-24 in-force 2026-07-01 superseded',
		},
		date: '2024-05-24',
	});
	expect(searchFactsOf(portal, plain)).toEqual({
		filters: {
			section: ['法定主动公开内容'],
			issuer: ['测试县司法局'],
			year: ['2024'],
			status: [],
			topic: [],
		},
		meta: { date: '2024-05-24' },
		date: '2024-05-24',
	});
});

test('a document says what it is', () => {
	expect(identityOf(portal, joint)).toEqual(
		'测试县司法局、测试县财政局、测试县人民政府发布的行政规范性文件，测政规〔2024〕1号',
	);
	expect(identityOf(portal, plain)).toEqual('测试县司法局发布的法定主动公开内容');
});

test('a document names what will end it', () => {
	expect(successorsOf(portal, joint)).toMatchObject([
		{
			label: '将替代它的文件',
			dated: [{ value: '将替代它的文件' }, { from: '2026-07-01', value: '替代它的文件' }],
			href: '/normative-documents/later/',
			title: '新办法',
		},
	]);
	expect(successorsOf(portal, plain)).toEqual([]);
});

test('related documents stand in their groups; what came later is told', () => {
	const filled = relatedOf(portal, joint).filter(({ documents }) => documents.length > 0);
	expect(filled).toEqual([
		{
			label: '替代本文件',
			isLater: true,
			documents: [
				{
					href: '/normative-documents/later/',
					title: '新办法',
					number: '测政规〔2024〕1号',
					on: '2026-02-01',
				},
			],
		},
	]);
});

test('machines read the days of a document', () => {
	expect(documentFacts(portal, joint)).toEqual({
		section: 'normative-documents',
		agencies: ['justice', 'finance', 'government'],
		about: [],
		dates: {
			formed: '2024-05-20',
			published: '2024-05-24',
			effective: '2024-05-24',
			expires: '2026-06-30',
		},
	});
	expect(JSON.parse(jsonLdOf(portal, joint))).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Legislation',
		'@id': 'https://www.ceshi.example/normative-documents/joint/',
		name: '测试办法',
		url: 'https://www.ceshi.example/normative-documents/joint/',
		inLanguage: 'zh-CN',
		identifier: '测政规〔2024〕1号',
		publisher: [
			{ '@type': 'GovernmentOrganization', name: '测试县司法局' },
			{ '@type': 'GovernmentOrganization', name: '测试县财政局' },
			{ '@type': 'GovernmentOrganization', name: '测试县人民政府' },
		],
		datePublished: '2024-05-24',
		legislationIdentifier: '测政规〔2024〕1号',
		legislationDate: '2024-05-20',
		legislationDateVersion: '2024-05-24',
		// In force on the day of the build; a day that is known ends it, so that it is not said.
		temporalCoverage: '2024-05-24/2026-06-30',
		expires: '2026-06-30',
		'@reverse': {
			legislationRepeals: [
				{
					'@type': 'Legislation',
					'@id': 'https://www.ceshi.example/normative-documents/later/',
				},
			],
		},
		about: '综合政务/政务公开',
	});
});

test('machines are told what a document changes and ends', () => {
	const changed = portalOf({
		'normative-documents/a.md': normativeDocument(),
		'normative-documents/b.md': normativeDocument(),
		'normative-documents/newer.md': normativeDocument({
			formedOn: '2025-01-01',
			publishedOn: '2025-01-02',
			effectiveOn: '2025-02-01',
			amends: ['a'],
			repeals: ['b'],
		}),
		'information/plan.md': information(),
	});
	const written = (document: PublishedDocument) =>
		JSON.parse(jsonLdOf(changed, document)) as Record<string, unknown>;
	expect(written(documentIn(changed, normativeDocuments, 'newer'))).toMatchObject({
		legislationChanges: [
			{ '@type': 'Legislation', '@id': 'https://www.ceshi.example/normative-documents/a/' },
		],
		legislationRepeals: [
			{ '@type': 'Legislation', '@id': 'https://www.ceshi.example/normative-documents/b/' },
		],
	});
	expect(written(documentIn(changed, normativeDocuments, 'a'))['@reverse']).toEqual({
		legislationChanges: [
			{ '@type': 'Legislation', '@id': 'https://www.ceshi.example/normative-documents/newer/' },
		],
	});
	expect(written(documentIn(changed, normativeDocuments, 'b'))['@reverse']).toEqual({
		legislationRepeals: [
			{ '@type': 'Legislation', '@id': 'https://www.ceshi.example/normative-documents/newer/' },
		],
	});
	expect(written(documentIn(changed, informationKind, 'plan'))['@type']).toBe('Article');
});

test('the last day of a document whose effective day is unknown is the one it states', () => {
	const undated = portalOf({
		'normative-documents/undated.md': normativeDocument({
			effectiveOn: undefined,
			permanentBasis: undefined,
			expiresOn: '2029-05-23',
			importedFrom: { source: '旧网站' },
		}),
	});
	const { dates } = documentFacts(undated, documentIn(undated, normativeDocuments, 'undated'));
	expect(dates).toEqual({ formed: '2024-05-20', published: '2024-05-24', expires: '2029-05-23' });
});

test('the foot of a document on paper says where it is published and whether it is in force', () => {
	expect(officialFrame(portal, joint).source).toEqual([
		[{ text: '网址：https://www.ceshi.example/normative-documents/joint/' }],
		[
			{ text: '索引号：999903001/2024-00001' },
			{
				text: '效力状态：',
				validity: [
					{ from: '2026-06-01', value: '现行有效' },
					{ from: '2026-07-01', value: '已被替代' },
				],
				asOf: { before: '（截至', day: '2026-06-01', after: '）' },
			},
		],
		[{ text: '将替代它的文件：《新办法》' }],
		[
			{ text: '发布机构：测试县司法局、测试县财政局、测试县人民政府' },
			{ text: '发布日期：2024年5月24日' },
		],
	]);
});
