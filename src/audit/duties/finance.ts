import { centralDocument, law, localPlan } from './citations.ts';
import {
	countyAndDepartments,
	countyOnly,
	departmentsAndTownships,
	informationOn,
	published,
	standing,
} from './terms.ts';
import type { Duty, EvidenceRule } from '../judging/duty.ts';

/** In time after they were formed; every year this year's budget and last year's final accounts. */
function everyYear(budgets: readonly string[], accounts: readonly string[]) {
	return {
		...published(20, 'calendar-days'),
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
		basis: [law('budget', '第十四条')],
		levels: countyOnly,
		anywhere: true,
		...everyYear(['政府预算'], ['政府决算']),
		evidence: [
			budgetsOf(['政府预算', '政府决算']),
			{ ...informationOn('政府预算', '(政府|财政|全县).*(预算|决算)'), category: 'budget' },
			{ ...informationOn('政府决算'), category: 'budget' },
		],
		person:
			'成文日期以后是否按时公开可以自动判断；人大批准的日期，预算、决算和执行情况是否齐全，由人核对。',
	},
	{
		id: 'department-budget',
		title: '部门预算、决算20日内公开',
		basis: [law('budget', '第十四条')],
		levels: departmentsAndTownships,
		...everyYear(['部门预算', '乡镇预算'], ['部门决算', '乡镇决算']),
		evidence: [
			budgetsOf(['部门预算', '部门决算', '乡镇预算', '乡镇决算']),
			{
				...informationOn('部门预算', '部门.*(预算|决算)|(预算|决算)(公开|说明)'),
				category: 'budget',
			},
			...['部门决算', '乡镇预算', '乡镇决算'].map((keyword) => ({
				...informationOn(keyword),
				category: 'budget',
			})),
		],
		person:
			'成文日期以后是否按时公开可以自动判断；财政部门批复的日期，机关运行经费和政府采购的说明，由人核对。',
	},
	{
		id: 'government-procurement',
		title: '政府采购情况',
		basis: [law('budget', '第十四条'), law('disclosure', '第二十条第（九）项')],
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
		id: 'audit-reports',
		title: '预算执行的审计工作报告',
		basis: [law('budget', '第八十九条')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [informationOn('审计结果', '审计(工作报告|结果)')],
	},
	{
		id: 'congress-supervision',
		title: '人大监督报告和审议意见的处理情况',
		// The standing committee of the people's congress publishes them; a portal may show or link to them.
		basis: [law('congressSupervision', '第十七条、第二十九条、第三十七条')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [informationOn('人大监督', '审议意见')],
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
		evidence: [informationOn('建议提案', '(建议|提案).*(答复|办理)')],
		person: '应当公开的答复是否都已公开，由人核对。',
		unverified: 'duty',
	},
];
