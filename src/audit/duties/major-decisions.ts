import { givesTime, law, localPlan } from './citations.ts';
import {
	countyAndTownships,
	countyOnly,
	eachYear,
	inColumn,
	rowsOf,
	standing,
	proved,
} from './terms.ts';
import type { Duty } from '../judging/duty.ts';

/** 重大行政决策: what the county government, and for some duties the townships, show of their decisions. */
export const majorDecisionDuties: readonly Duty[] = [
	{
		id: 'decision-catalogue',
		title: '重大行政决策年度事项目录',
		// A catalogue, if there is one, must be published. The day comes from a county plan.
		basis: [law('decisions', '第三条'), localPlan('work-points', '（七）')],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		criterion: { kind: 'exists' },
		deadline: { kind: 'yearly', month: 3, day: 31, about: 'this-year' },
		evidence: [{ section: 'decisions', title: '重大行政决策(事项|年度|目录)' }],
		person:
			'法规允许确定目录，确定的应当公布，没有规定每年公布的日期；目录在不在可以自动判断；是否经同级党委同意、是否随事项及时调整，由人核对。',
		unverified: 'deadline',
	},
	{
		id: 'decision-consultation',
		title: '决策草案公开征求意见',
		basis: [givesTime(law('decisions', '第十五条'))],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		criterion: {
			kind: 'ordered',
			first: 'opens',
			then: 'closes',
			gap: { count: 30, unit: 'calendar-days' },
			usual: true,
		},
		deadline: { kind: 'standing' },
		evidence: [{ section: 'consultations', kinds: ['重大行政决策'] }],
		person:
			'期限一般不少于30日；因情况紧急等原因缩短的，公开征求意见时是否说明，草案和说明是否一起公布，由人核对。',
	},
	{
		id: 'decision-hearings',
		title: '决策听证的公告和参加人名单',
		basis: [givesTime(law('decisions', '第十六条')), law('decisions', '第十七条')],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		...proved('参加人名单在听证以前公布', ['听证以前公布参加人名单'], ['听证以后才公布参加人名单']),
		evidence: [{ section: 'consultations', kinds: ['举行听证'] }],
		person:
			'名单公布的先后可以自动判断；是否提前公布草案、时间、地点、遴选办法，材料是否提前7日送达，由人核对。',
	},
	{
		id: 'decision-legality-review',
		title: '决策的合法性审查',
		basis: [law('decisions', '第二十五条'), givesTime(law('decisions', '第二十六条'))],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		...proved('先合法性审查、后集体讨论', ['先审查后讨论'], ['先讨论后审查']),
		evidence: [{ section: 'decisions', kinds: ['已集体讨论'] }],
		person:
			'先后可以自动判断；审查时间一般不少于7个工作日，少于7个工作日的请核对理由；实际做法请查看决策档案。',
	},
	{
		id: 'decision-publication',
		title: '重大行政决策的公布和意见采纳说明',
		basis: [law('decisions', '第三十二条'), localPlan('work-points', '（八）')],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		...standing,
		evidence: [{ section: 'decisions', title: '重大行政决策' }],
		person:
			'网页在不在可以自动判断；社会公众普遍关心或者专业性、技术性较强的，是否说明意见采纳情况、是否解读，由人核对；依法不予公开的除外。',
	},
	{
		id: 'decision-archives',
		title: '决策的全过程记录和归档',
		basis: [law('decisions', '第三十三条'), localPlan('work-points', '（九）')],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		...proved('已经立卷归档', ['已归档']),
		evidence: [{ section: 'decisions', kinds: ['已归档', '已决策未归档'] }],
		person: '写明归档日期的可以自动判断；归档的材料是否完整，请查看决策档案。',
	},
	{
		id: 'decision-evaluation',
		title: '重大行政决策的后评估',
		basis: [
			law('decisions', '第三十六条'),
			localPlan('work-points', '（九）'),
			localPlan('model-standard', '四（六）6'),
		],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		...standing,
		evidence: [{ section: 'decisions', kinds: ['已后评估'] }],
		person:
			'有没有后评估可以自动判断。实施后明显未达到预期效果、公众意见较多或者认为有必要的，可以组织后评估；法规没有要求公开结果，县里的方案另有要求的，请按方案核对。',
		unverified: 'duty',
	},
	{
		id: 'township-decisions',
		title: '乡镇决策的事项、依据和结果',
		// The regulation's procedure applies to townships by analogy; only county plans ask for a yearly publication.
		basis: [
			law('decisions', '第三十二条、第四十二条'),
			localPlan('township', '四（一）'),
			localPlan('work-points', '（八）'),
		],
		levels: countyAndTownships,
		anywhere: true,
		...standing,
		evidence: [inColumn('township-decisions')],
		person:
			'网页在不在可以自动判断；乡镇的重大行政决策参照条例规定的程序；事项、依据、结果是否齐全，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'collective-decisions',
		title: '集体讨论决定和会议公开',
		// The law requires collective discussion; publishing the meetings is custom.
		basis: [law('decisions', '第三十条')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [inColumn('executive-meetings', '常务会议')],
		person: '决策是否经集体讨论，请查看会议记录。',
		unverified: 'duty',
	},
	{
		id: 'decision-advisers',
		title: '法律顾问和专家参与决策',
		// Only county plans set the number.
		basis: [localPlan('model-standard', '四（六）3'), localPlan('work-points', '（八）')],
		levels: countyOnly,
		anywhere: true,
		criterion: { kind: 'exists', atLeast: 3 },
		deadline: eachYear.deadline,
		evidence: [rowsOf('activities', { kinds: ['咨询论证'], title: '法律顾问' })],
		person: '写明的次数可以自动判断；意见是否研究采纳，请查看论证记录。',
		unverified: 'duty',
	},
	{
		id: 'adviser-list',
		title: '法律顾问和公职律师名录',
		basis: [localPlan('model-plan', '三'), localPlan('work-points', '（八）')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [rowsOf('rule-of-law-advisers', { title: '法律顾问.*(名录|名单)' })],
		unverified: 'duty',
	},
];
