import { centralDocument, givesTime, law, localPlan } from './citations.ts';
import {
	countyAndDepartments,
	countyOnly,
	departmentsAndTownships,
	doneInTime,
	everyAgency,
	published,
	rowsOf,
	standing,
	unseen,
} from './terms.ts';
import type { Duty, EvidenceRule } from '../judging/duty.ts';

/** In time after their approval; every year this year's budget and last year's final accounts. */
function everyYear(budgets: readonly string[], accounts: readonly string[]) {
	return {
		...published(20, 'calendar-days', 'approved'),
		criterion: {
			kind: 'in-time',
			each: [
				{ title: budgets.join('或者'), kinds: budgets, about: 'this-year' },
				{ title: accounts.join('或者'), kinds: accounts, about: 'last-year' },
			],
		},
	} as const;
}

function budgetsOf(kinds: readonly string[]): EvidenceRule {
	return { section: 'information', category: 'budget', kinds };
}

/** 财政信息, and the county government's answers to the people's congress and the political consultative conference. */
export const financeDuties: readonly Duty[] = [
	{
		id: 'government-budget',
		title: '政府预算、决算20日内公开',
		basis: [givesTime(law('budget', '第十四条第一款'))],
		levels: countyOnly,
		anywhere: true,
		...everyYear(['政府预算'], ['政府决算']),
		evidence: [{ ...budgetsOf(['政府预算', '政府决算']), title: '(政府|财政|全县).*(预算|决算)' }],
		person:
			'写明批准日期的，批准后20日内是否公开可以自动判断；没有写明的，由人核对。预算、预算调整、决算、执行情况的报告和报表是否齐全，转移支付和举借债务的说明，由人核对。',
	},
	{
		id: 'department-budget',
		title: '部门预算、决算20日内公开',
		basis: [givesTime(law('budget', '第十四条第二款'))],
		levels: ['department'],
		...everyYear(['部门预算'], ['部门决算']),
		evidence: [
			{
				...budgetsOf(['部门预算', '部门决算']),
				title: '部门.*(预算|决算)|(预算|决算)(公开|说明)',
			},
		],
		person:
			'写明批复日期的，批复后20日内是否公开可以自动判断；没有写明的，由人核对。机关运行经费的安排、使用情况是否说明，由人核对。',
	},
	{
		id: 'township-budget',
		title: '乡镇预算、决算20日内公开',
		// The township's congress approves them, so that no department's reply starts the period.
		basis: [givesTime(law('budget', '第十四条第一款')), law('budget', '第四十三条、第七十七条')],
		levels: ['township'],
		...everyYear(['乡镇预算'], ['乡镇决算']),
		evidence: [
			{
				...budgetsOf(['乡镇预算', '乡镇决算']),
				title: '(预算|决算)(公开|说明)|[乡镇].*(预算|决算)',
			},
		],
		person: '写明乡镇人大批准日期的，批准后20日内是否公开可以自动判断；没有写明的，由人核对。',
	},
	{
		id: 'unit-budget',
		title: '部门所属单位预算、决算20日内公开',
		basis: [givesTime(law('budgetRules', '第六条'))],
		levels: ['department'],
		...unseen,
		person:
			'部门有所属单位的，请核对：单位预算、决算和报表是否在部门批复后20日内由单位公开，功能分类是否到项、基本支出的经济分类是否到款。',
	},
	{
		id: 'government-procurement',
		title: '政府采购情况',
		basis: [law('budget', '第十四条第三款'), law('disclosure', '第二十条第（九）项')],
		levels: departmentsAndTownships,
		absence: 'silent',
		...standing,
		evidence: [
			{
				section: 'information',
				category: 'procurement',
				title: '采购.*(公告|结果|合同)|中标|成交',
			},
		],
		person: '有没有公开可以自动判断；是否及时、是否齐全，请与采购平台核对。',
	},
	{
		id: 'procurement-results',
		title: '采购结果和合同2个工作日内公告',
		basis: [
			givesTime(law('procurementRules', '第四十三条、第五十条')),
			law('procurement', '第十一条、第六十三条'),
		],
		levels: departmentsAndTownships,
		...unseen,
		person:
			'请核对采购平台：中标、成交结果是否在供应商确定之日起2个工作日内、合同是否在签订之日起2个工作日内，在指定的媒体上公告；涉及国家秘密、商业秘密的内容除外。',
	},
	{
		id: 'tender-candidates',
		title: '中标候选人3日内公示',
		basis: [givesTime(law('tenderRules', '第五十四条'))],
		levels: departmentsAndTownships,
		...unseen,
		person:
			'有依法必须招标的项目的，请核对：是否在收到评标报告之日起3日内公示中标候选人，公示期不少于3日。',
	},
	{
		id: 'audit-reports',
		title: '预算执行的审计工作报告',
		basis: [law('budget', '第八十九条')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [
			rowsOf('rule-of-law-audit-results', {
				kinds: ['预算执行的审计工作报告已公布'],
				title: '审计(工作报告|结果)',
			}),
		],
		person: '有没有公布可以自动判断；是不是上一年度的审计工作报告全文，由人核对。',
	},
	{
		id: 'audit-rectification',
		title: '审计发现问题的按期整改',
		basis: [localPlan('work-points', '（十五）')],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		...doneInTime,
		evidence: [rowsOf('rule-of-law-audit-results', { kinds: ['需要整改'] })],
		person: '是否按期可以自动判断；整改是否到位，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'congress-supervision',
		title: '人大监督报告和审议意见的处理情况',
		// The standing committee of the people's congress publishes them; a portal may show or link to them.
		basis: [law('congressSupervision', '第十七条、第二十九条、第三十七条')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [rowsOf('rule-of-law-congress-opinions', { title: '审议意见' })],
		person: '请与县人大常委会公布的内容核对。',
		unverified: 'duty',
	},
	{
		id: 'proposal-replies',
		title: '人大建议、政协提案的办理结果',
		basis: [
			centralDocument('国办发〔2014〕46号'),
			localPlan('work-points', '（十四）'),
			localPlan('model-standard', '四（九）1'),
		],
		levels: countyAndDepartments,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [
			rowsOf('rule-of-law-proposals', {
				kinds: ['答复已公开'],
				title: '(建议|提案).*(答复|办理)',
			}),
		],
		person: '有没有公开答复可以自动判断；应当公开的是否都已公开，由人核对。',
		unverified: 'duty',
	},
];
