import { expect, test } from 'vitest';
import { consultations } from '../../../src/collections/consultations.ts';
import { information as informationKind } from '../../../src/collections/information.ts';
import { interpretations } from '../../../src/collections/interpretations.ts';
import { majorDecisions } from '../../../src/collections/major-decisions.ts';
import { normativeDocuments } from '../../../src/collections/normative-documents.ts';
import { reconsiderationDecisions } from '../../../src/collections/reconsideration-decisions.ts';
import { jsonLdOf, relatedOf } from '../../../src/queries/document/document-page.ts';
import { documentFacts, documentKeywords } from '../../../src/queries/document/document-facts.ts';
import { factsOf } from '../../../src/queries/document/fact-rows.ts';
import { documentIn, portalOf } from '../portal.ts';
import { ruleOfLawReports } from '../../../src/collections/rule-of-law-reports.ts';
import * as files from '../records.ts';
import type { PublishedDocument } from '../../../src/queries/records/documents.ts';

const portal = portalOf({
	'agencies/government.md': files.agency(),
	'agencies/health.md': files.agency({ name: '测试县卫生健康局', type: 'department' }),
	'catalogue-items/health.csv': files.table(files.catalogueItem({ item: '医院名录' })),
	'information/full.md': files.information({
		documentNumber: '测政发〔2024〕3号',
		responsible: 'health',
		effectiveOn: '2024-06-01',
		updatedOn: '2024-07-01',
		category: 'livelihood',
		catalogueItem: 'health/1',
		genre: '公告',
		topic: '综合政务/政务公开',
		summary: '说明。',
	}),
	'normative-documents/ended.md': files.normativeDocument({
		registrationNumber: 'CSX-2024-0001',
		repealedOn: '2025-01-01',
		repealBasis: '县政府第5次常务会议',
	}),
	'interpretations/e.md': files.interpretation({ form: '图解', interprets: ['full', 'ended'] }),
	'major-decisions/plan.md': files.majorDecision({ undertaker: 'health' }),
	'consultations/draft.md': files.consultation({
		kind: '重大行政决策',
		decision: 'plan',
		documents: ['full'],
		marketRelated: true,
		keywords: ['医院', '市场主体'],
		feedback: { publishedOn: '2024-07-01', received: 2, adopted: 1, summary: '采纳一条。' },
	}),
	'consultations/other.md': files.consultation(),
	'consultations/business.md': files.consultation({ marketRelated: true }),
	'rule-of-law-reports/report.md': files.ruleOfLawReport({
		submittedOn: '2024-02-20',
		submittedTo: ['县委', '县人大常委会'],
	}),
	'reconsideration-decisions/case.md': files.reconsiderationDecision({ acceptedOn: '2024-03-20' }),
});
const known = (document: PublishedDocument) =>
	factsOf(portal, document).flatMap(({ label, value, href }) =>
		value === undefined ? [] : [href === undefined ? [label, value] : [label, value, href]],
	);
const government = ['发布机构', '测试县人民政府', '/agencies/government/'];
const index = ['索引号', '999903001/2024-00001'];
const formed = ['成文日期', '2024-05-20'];
const published = ['发布日期', '2024-05-24'];

test('information says all that its record has, in the order of government sites', () => {
	expect(known(documentIn(portal, informationKind, 'full'))).toEqual([
		index,
		['文号', '测政发〔2024〕3号'],
		government,
		['责任部门', '测试县卫生健康局', '/agencies/health/'],
		formed,
		published,
		['更新日期', '2024-07-01'],
		['施行日期', '2024-06-01'],
		['主题分类', '综合政务/政务公开'],
		['公开内容', '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况'],
		['标准目录事项', '卫生健康：医院名录', '/disclosure/catalogue/health/#row-1'],
		['体裁', '公告'],
		['内容概述', '说明。'],
	]);
});

test('a normative document says on what its permanence and its end rest', () => {
	const ended = documentIn(portal, normativeDocuments, 'ended');
	expect(known(ended)).toEqual([
		index,
		['文号', '测政规〔2024〕1号'],
		['统一登记号', 'CSX-2024-0001'],
		government,
		formed,
		published,
		['施行日期', '2024-05-24'],
		['有效期至', '2024-12-31（原定：不设有效期（依法长期有效））'],
		['废止依据', '县政府第5次常务会议'],
		['效力状态', '已废止'],
		['主题分类', '综合政务/政务公开'],
	]);
	expect(factsOf(portal, ended).filter(({ dated }) => dated)).toEqual([
		{ label: '效力状态', value: '已废止', dated: [{ from: portal.today, value: '已废止' }] },
	]);
});

test('other kinds say what only they have, agencies by their names', () => {
	expect(known(documentIn(portal, interpretations, 'e'))).toEqual([
		index,
		government,
		formed,
		published,
		['解读形式', '图解'],
	]);
	expect(known(documentIn(portal, majorDecisions, 'plan'))).toEqual([
		index,
		government,
		formed,
		published,
		['目录年度', '2026'],
		['目录序号', '1'],
		['承办单位', '测试县卫生健康局', '/agencies/health/'],
		['计划完成日期', '2026-12-20'],
	]);
	expect(known(documentIn(portal, consultations, 'draft'))).toEqual([
		index,
		government,
		formed,
		published,
		['征集事项', '重大行政决策'],
		['是否与市场主体生产经营密切相关', '是'],
		['开始日期', '2024-05-24'],
		['截止日期', '2024-06-23'],
	]);
	expect(known(documentIn(portal, ruleOfLawReports, 'report')).slice(-3)).toEqual([
		['报告年度', '2023'],
		['报送日期', '2024-02-20'],
		['报送对象', '县委；县人大常委会'],
	]);
	expect(known(documentIn(portal, reconsiderationDecisions, 'case'))).toEqual([
		index,
		['文号', '测政复决字〔2024〕1号'],
		government,
		formed,
		published,
		['申请人', '测试有限公司'],
		['被申请人', '测试县人民政府', '/agencies/government/'],
		['案由', '不服行政处罚决定'],
		['受理日期', '2024-03-20'],
		['复议结果', '维持'],
	]);
});

test('machines are told the category, the item, what a document is about and the days of a consultation', () => {
	expect(documentFacts(portal, documentIn(portal, informationKind, 'full'))).toMatchObject({
		section: 'information',
		category: 'livelihood',
		catalogueItems: ['health/1'],
		about: [],
		dates: { updated: '2024-07-01', effective: '2024-06-01' },
	});
	expect(documentFacts(portal, documentIn(portal, interpretations, 'e')).about).toEqual([
		'/disclosure/information/full/',
		'/normative-documents/ended/',
	]);
	expect(documentFacts(portal, documentIn(portal, consultations, 'draft'))).toEqual({
		section: 'consultations',
		agencies: ['government'],
		kinds: ['重大行政决策', '市场主体'],
		about: ['/decisions/plan/', '/disclosure/information/full/'],
		dates: {
			formed: '2024-05-20',
			published: '2024-05-24',
			opens: '2024-05-24',
			closes: '2024-06-23',
			feedback: '2024-07-01',
		},
	});
	expect(documentFacts(portal, documentIn(portal, majorDecisions, 'plan')).period).toBe('2026');
});

test('a consultation is also found by what it is on and by whether it concerns business', () => {
	expect(documentKeywords(documentIn(portal, consultations, 'draft'))).toEqual([
		'医院',
		'市场主体',
		'重大行政决策',
	]);
	expect(documentKeywords(documentIn(portal, consultations, 'other'))).toEqual(['其他']);
	expect(documentKeywords(documentIn(portal, consultations, 'business'))).toEqual([
		'其他',
		'市场主体',
	]);
	expect(documentKeywords(documentIn(portal, informationKind, 'full'))).toBeUndefined();
});

test('an interpretation leads to what it explains; what states no rules is an article to machines', () => {
	const explained = relatedOf(portal, documentIn(portal, interpretations, 'e'));
	expect(
		explained.flatMap(({ label, documents }) => documents.map(({ href }) => [label, href])),
	).toEqual([
		['解读的文件', '/disclosure/information/full/'],
		['解读的文件', '/normative-documents/ended/'],
	]);
	const full = documentIn(portal, informationKind, 'full');
	expect(JSON.parse(jsonLdOf(portal, full))).toMatchObject({ '@type': 'Article' });
});

test('a document shows its column with the way to it, and what the column asks of it', () => {
	const own = portalOf({
		'agencies/government.md': files.agency(),
		'information/report.md': files.information({ column: 'statistics', period: '2026-Q3' }),
		'information/answer.md': files.information({
			column: 'clarifications',
			occurredAt: '2024-05-19 08:30',
		}),
		'information/meeting.md': files.information({
			column: 'executive-meetings',
			meetingOn: '2024-05-20',
			year: 2024,
		}),
	});
	const shown = (id: string) =>
		factsOf(own, documentIn(own, informationKind, id))
			.filter(({ label }) => ['栏目', '年度', '报告期', '事件发生时间', '会议日期'].includes(label))
			.flatMap(({ label, value, href }) => (value === undefined ? [] : [[label, value, href]]));
	const list = '/disclosure/information/column';
	expect(shown('report')).toEqual([
		['栏目', '统计资料', `${list}/statistics/`],
		['报告期', '2026年第三季度', undefined],
	]);
	expect(shown('answer')).toEqual([
		['栏目', '回应关切', `${list}/clarifications/`],
		['事件发生时间', '2024-05-19 08:30', undefined],
	]);
	expect(shown('meeting')).toEqual([
		['栏目', '常务会议', `${list}/executive-meetings/`],
		['年度', '2024', undefined],
		['会议日期', '2024-05-20', undefined],
	]);
	const stated = ['report', 'answer', 'meeting'].map((id) => {
		const { kinds, period } = documentFacts(own, documentIn(own, informationKind, id));
		return [kinds, period];
	});
	expect(stated).toEqual([
		[['statistics'], '2026'],
		[['clarifications'], undefined],
		[['executive-meetings'], '2024'],
	]);
});
