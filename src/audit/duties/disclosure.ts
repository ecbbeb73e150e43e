import { catalogueFieldNames } from '../../domain/documents/catalogue-fields.ts';
import { centralDocument, givesTime, law, localPlan, readDocument } from './citations.ts';
import { disclosureDocuments, guideParts } from './disclosure-documents.ts';
import {
	countyAndDepartments,
	countyAndTownships,
	countyOnly,
	disclosedInTime,
	everyAgency,
	inColumn,
	inYearlyColumn,
	renewed,
	standing,
	unseen,
	withinHours,
	yearly,
} from './terms.ts';
import type { Duty } from '../judging/duty.ts';

const guides = {
	section: 'disclosure-guides',
	title: '信息公开.*指南',
	name: '政府信息公开(工作)?指南',
} as const;

/** The duty whose elements are the fields of the catalogue. */
export const standardCatalogue = 'standard-catalogue';

/** Rows of 突发事件和回应关切. */
const eventRows = { section: 'disclosure-events', rows: true } as const;

/** Where no event is registered, a person decides whether there was one. */
const ofEvents = {
	levels: countyAndDepartments,
	anywhere: true,
	absence: 'review',
} as const;

/** 政府信息公开工作: the guide, the platform, and the work of the disclosure offices. */
export const disclosureDuties: readonly Duty[] = [
	{
		id: 'disclosure-guide',
		title: '政府信息公开指南',
		basis: [law('disclosure', '第十二条'), law('disclosure', '第四条第（三）项')],
		levels: everyAgency,
		criterion: { kind: 'complete', parts: guideParts },
		deadline: { kind: 'standing' },
		evidence: [guides],
		person:
			'各部分在不在可以自动判断；工作机构的地址、时间、电话、传真和互联网联系方式是否齐全、是否及时更新，由人核对。',
	},
	{
		id: 'disclosure-catalogue',
		title: '政府信息公开目录',
		basis: [law('disclosure', '第十二条')],
		levels: everyAgency,
		anywhere: true,
		...standing,
		evidence: disclosureDocuments.map((section) => ({ section, title: '信息公开目录' })),
		person: '每条信息是否有索引、名称、内容概述和生成日期，由人抽查。',
	},
	{
		id: 'disclosure-system',
		title: '政府信息公开工作制度',
		basis: [centralDocument('国办公开办函〔2019〕61号'), law('disclosure', '第四条')],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'disclosure', kinds: ['disclosure/system'], title: '信息公开制度' }],
		person: '栏目在不在可以自动判断；是否只放政府信息公开方面的制度，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'disclosure-timeliness',
		title: '主动公开信息20个工作日内公开',
		basis: [givesTime(law('disclosure', '第二十六条'))],
		levels: everyAgency,
		absence: 'silent',
		...disclosedInTime,
		// Without reports, consultations and reconsideration decisions: other rules set their deadlines.
		evidence: disclosureDocuments.map((section) => ({ section })),
		person:
			'法律、法规对公开期限另有规定的，从其规定，由人核对；变更以后是否按时公开，也由人核对。',
	},
	{
		id: 'pre-disclosure-review',
		title: '公开前的审查',
		basis: [law('disclosure', '第十七条')],
		levels: everyAgency,
		...unseen,
		person: '每条信息公开以前是否审查、是否保密审查，请查看内部记录。',
	},
	{
		id: 'withheld-information-review',
		title: '不予公开信息的定期评估审查',
		basis: [law('disclosure', '第十八条'), readDocument('国办发〔2016〕80号', '一（四）')],
		levels: everyAgency,
		...unseen,
		person:
			'请查看政府信息公开工作年度报告和内部记录里的评估审查情况；国办发〔2016〕80号要求每年自查一次。',
	},
	{
		id: 'disclosure-platform',
		title: '统一的政府信息公开平台',
		basis: [law('disclosure', '第二十四条'), readDocument('国办公开办函〔2019〕61号', '一、二')],
		levels: countyAndDepartments,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'disclosure', kinds: ['platform'], title: '^政府信息公开$' }],
		person: '专栏在不在可以自动判断；是否设在门户网站里，能否检索、查阅、下载，由人核对。',
	},
	{
		id: 'reading-places',
		title: '政府信息查阅场所',
		basis: [law('disclosure', '第二十五条')],
		levels: countyAndTownships,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'disclosure-guides', mayContain: true, title: '查阅(场所|点)' }],
		person: '指南或者网页是否写明查阅场所的名称、地址、时间和电话，由人核对。',
	},
	{
		id: 'government-gazette',
		title: '政府公报',
		basis: [law('disclosure', '第二十三条'), law('decisions', '第三十二条')],
		levels: countyOnly,
		...unseen,
		person: '办有政府公报的县，请核对公报是否按期上网；没有办的，可以声明不适用。',
	},
	{
		id: standardCatalogue,
		title: '政务公开事项标准目录',
		basis: [centralDocument('国办发〔2019〕54号'), localPlan('work-points', '（十七）')],
		levels: countyAndTownships,
		anywhere: true,
		absence: 'silent',
		criterion: {
			kind: 'elements',
			elements: catalogueFieldNames.map(({ id, title }) => ({ id, title })),
		},
		deadline: { kind: 'standing' },
		evidence: [{ section: 'catalogue-items', title: '(政务公开|公开事项).*标准目录' }],
		person:
			'26个试点领域的目录在不在可以自动判断，没有这类事项的领域可以声明不适用；目录是否及时调整，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'disclosure-complaints',
		title: '政府信息公开的监督投诉渠道',
		basis: [law('disclosure', '第四十七条'), law('disclosure', '第五十一条')],
		levels: everyAgency,
		absence: 'silent',
		criterion: { kind: 'complete', parts: guideParts.filter(({ title }) => title === '监督救济') },
		deadline: { kind: 'standing' },
		evidence: [guides],
		person: '投诉电话能否打通、举报是否处理，由人核对。',
	},
	{
		id: 'rumour-clarification',
		title: '对虚假或者不完整信息的澄清',
		basis: [law('disclosure', '第六条')],
		levels: everyAgency,
		anywhere: true,
		absence: 'review',
		criterion: { kind: 'ordered', first: 'occurred', then: 'released' },
		deadline: { kind: 'standing' },
		evidence: [{ ...eventRows, kinds: ['虚假信息'] }, inColumn('clarifications', '辟谣|澄清|回应')],
		person:
			'写明了发现时间和发布时间的可以自动判断有没有发布；条例没有规定小时数，是否及时、是否还有没澄清的，由人核对。',
	},
	{
		id: 'emergency-news',
		title: '重大突发事件5小时内发布权威信息',
		basis: [
			givesTime(readDocument('国办发〔2016〕80号', '三（四）')),
			localPlan('work-points', '（二十七）'),
		],
		...ofEvents,
		...withinHours(5, 'occurred', 'released'),
		evidence: [{ ...eventRows, kinds: ['特别重大突发事件', '重大突发事件'] }],
		person:
			'登记的事件是否5小时内发布权威信息可以自动判断；发生的特别重大、重大突发事件是否都登记了，由人核对。',
	},
	{
		id: 'emergency-press-conferences',
		title: '重大突发事件24小时内举行新闻发布会',
		basis: [givesTime(readDocument('国办发〔2016〕80号', '三（四）'))],
		...ofEvents,
		...withinHours(24, 'occurred', 'briefed'),
		evidence: [{ ...eventRows, kinds: ['特别重大突发事件', '重大突发事件'] }],
		person:
			'登记的事件是否24小时内举行新闻发布会可以自动判断；发生的特别重大、重大突发事件是否都登记了，由人核对。',
	},
	{
		id: 'public-concern-response',
		title: '社会关切48小时内回应',
		basis: [centralDocument('国办发〔2016〕61号')],
		...ofEvents,
		...withinHours(48, 'occurred', 'released'),
		evidence: [{ ...eventRows, kinds: ['政务舆情'] }],
		person: '登记的政务舆情是否48小时内回应可以自动判断；文件的原文没有核对到。',
		unverified: 'duty',
	},
	{
		id: 'disclosure-training',
		title: '信息公开工作人员的定期培训',
		basis: [law('disclosure', '第四十八条')],
		levels: countyOnly,
		...unseen,
		person: '请查看培训记录，或者政府信息公开工作年度报告里监督保障的部分。',
	},
	{
		id: 'disclosure-appraisal',
		title: '信息公开的考核、社会评议和责任追究',
		basis: [
			law('disclosure', '第四十六条'),
			law('disclosure', '第五十条第（四）项'),
			readDocument('国办发〔2016〕80号', '六（六）'),
		],
		levels: countyOnly,
		anywhere: true,
		criterion: { kind: 'exists' },
		deadline: yearly(3, 31),
		evidence: [inYearlyColumn('disclosure-appraisals', '社会评议|政务公开.*考核')],
		person:
			'考核、社会评议和责任追究的结果是否都写进年度报告，政务公开在绩效考核里的分值是否不低于4%，由人核对。',
		unverified: 'deadline',
	},
	{
		id: 'disclosure-leadership',
		title: '主要负责人听取政务公开工作汇报',
		basis: [readDocument('国办发〔2016〕80号', '六（一）')],
		levels: countyAndDepartments,
		...unseen,
		person: '请核对：主要负责人每年是否至少听取一次政务公开工作汇报，分管负责人的分工是否公开。',
	},
	{
		id: 'reform-drafts',
		title: '重要改革方案和重大政策措施的草案',
		basis: [readDocument('国办发〔2016〕80号', '一（二）')],
		levels: countyOnly,
		...unseen,
		person:
			'政府会议决定重要改革方案、重大政策措施以前，草案和决策依据是否公布、是否听取意见，由人核对。',
	},
	{
		id: 'portal-entries',
		title: '门户网站的互动交流和办事服务入口',
		basis: [centralDocument('国办发〔2019〕54号')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [
			{
				section: 'interaction-channels',
				rows: true,
				kinds: ['咨询建言', '领导信箱', '咨询投诉', '政务服务便民热线12345'],
				title: '互动交流',
			},
		],
		person:
			'互动渠道在不在可以自动判断；互动交流、办事服务是否各有一个统一的入口，由人核对；文件的原文没有核对到。',
		unverified: 'duty',
	},
	{
		id: 'statistics-publication',
		title: '统计资料的定期公布',
		basis: [
			law('statistics', '第二十六条'),
			law('statistics', '第二十七条'),
			law('disclosure', '第二十条第（四）项'),
		],
		levels: countyAndDepartments,
		anywhere: true,
		absence: 'silent',
		...renewed(12, 'months'),
		evidence: [
			{
				section: 'information',
				category: 'statistics',
				title: '统计公报|主要统计指标|经济运行情况',
			},
		],
		person: '12个月是本系统的查核周期；各项统计资料是否按国家规定的时间公布，由人核对。',
		unverified: 'deadline',
	},
];
