import { givesTime, law, localPlan } from './citations.ts';
import { countyOnly, rowsOf, standing, unseen, yearly, proved } from './terms.ts';
import type { Duty } from '../judging/duty.ts';

/** 行政复议: the county government is the organ of reconsideration (行政复议法 art. 24). */
export const reconsiderationDuties: readonly Duty[] = [
	{
		id: 'reconsideration-information',
		title: '行政复议的范围、条件和程序',
		basis: [
			localPlan('work-points', '（十九）'),
			law('reconsideration', '第十一条至第十三条、第二十条至第三十四条'),
		],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [
			{ section: 'reconsideration-scope', title: '行政复议.*(范围|条件|程序|指南|须知)' },
			{ section: 'reconsideration-conditions' },
			{ section: 'reconsideration-procedure' },
		],
		person:
			'网页在不在可以自动判断；内容是否与现行法律一致，由人核对。法律没有要求公布，公布出自县里的方案。',
		unverified: 'duty',
	},
	{
		id: 'reconsideration-templates',
		title: '行政复议申请书样本',
		basis: [
			localPlan('work-points', '（十九）'),
			law('reconsiderationRules', '第十九条至第二十一条'),
		],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [{ section: 'reconsideration-templates', title: '行政复议申请书' }],
		person:
			'样本在不在可以自动判断；是否公民、法人各有一份，由人核对；司法部2025年公布了新的示范文本，请对照。法律没有要求公布，公布出自县里的方案。',
		unverified: 'duty',
	},
	{
		id: 'reconsideration-channels',
		title: '行政复议的接待场所和联系方式',
		basis: [law('reconsideration', '第二十二条')],
		levels: countyOnly,
		anywhere: true,
		criterion: {
			kind: 'elements',
			elements: [
				{ id: 'address', title: '接待地址' },
				{ id: 'hours', title: '接待时间' },
				{ id: 'phone', title: '联系电话' },
			],
		},
		deadline: { kind: 'standing' },
		evidence: [{ section: 'reconsideration-channels', title: '行政复议.*(渠道|联系|地址|接待)' }],
		person:
			'地址、时间和电话在不在可以自动判断；网上渠道是否可用，由人核对。条文规定怎样申请，没有要求公布这一网页。',
		unverified: 'duty',
	},
	{
		id: 'reconsideration-decisions',
		title: '行政复议决定书的公开',
		basis: [law('reconsideration', '第七十九条'), localPlan('work-points', '（十九）')],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		...standing,
		evidence: [{ section: 'reconsideration-decisions', title: '行政复议决定书' }],
		person:
			'有没有公开可以自动判断；应当公开的是否都已公开、当事人是否隐名，由人核对；法律没有规定公开的天数。',
	},
	{
		id: 'reconsideration-acceptance',
		title: '行政复议申请5个工作日内审查',
		basis: [givesTime(law('reconsideration', '第三十条'))],
		levels: countyOnly,
		...unseen,
		person: '请抽查案卷：是否自收到申请之日起5个工作日内审查。',
	},
	{
		id: 'reconsideration-time',
		title: '行政复议按期作出决定',
		basis: [givesTime(law('reconsideration', '第六十二条'))],
		levels: countyOnly,
		...unseen,
		person: '请抽查案卷：普通程序60日（经批准可以延长30日），简易程序30日。',
	},
	{
		id: 'reconsideration-staff',
		title: '两名以上复议人员参加审理',
		basis: [
			law('reconsiderationRules', '第三十二条'),
			localPlan('work-points', '（十九）'),
			localPlan('model-standard', '四（八）3'),
		],
		levels: countyOnly,
		anywhere: true,
		absence: 'review',
		...proved('参加审理的行政复议人员有2名以上', ['2名以上审理人员'], ['不足2名审理人员']),
		evidence: [{ section: 'reconsideration-decisions' }],
		person: '决定书写明的人数可以自动判断；没有公开的案件请抽查案卷。',
	},
	{
		id: 'reconsideration-staff-list',
		title: '行政复议机构的人员和资格',
		basis: [localPlan('model-standard', '四（八）3')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [rowsOf('reconsideration-staff')],
		person: '名单在不在可以自动判断；资格是否符合规定，请核对证书。',
		unverified: 'duty',
	},
	{
		id: 'dispute-statistics',
		title: '行政复议和行政应诉统计',
		// Only counties' own plans ask for it.
		basis: [localPlan('work-points', '（十四）'), localPlan('model-standard', '四（八）5')],
		levels: countyOnly,
		anywhere: true,
		criterion: { kind: 'exists' },
		deadline: yearly(3, 31),
		evidence: [
			{ section: 'reconsideration-statistics', rows: true, title: '行政(复议|应诉).*(统计|情况)' },
			rowsOf('reconsideration-litigation'),
		],
		person:
			'统计在不在可以自动判断；出庭率、败诉率按写明的件数计算，件数是否属实，请用法院的数字核对。',
		unverified: 'duty',
	},
];
