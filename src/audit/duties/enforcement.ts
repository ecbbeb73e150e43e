import { centralDocument, givesTime, law, localPlan, readDocument } from './citations.ts';
import {
	channelFor,
	countyAndDepartments,
	countyAndTownships,
	countyOnly,
	departmentsAndTownships,
	eachYear,
	inColumn,
	published,
	rowsOf,
	standing,
	unseen,
} from './terms.ts';
import type { Duty } from '../judging/duty.ts';

const threeSystems = '国办发〔2018〕118号';

const ofEnforcers = { levels: departmentsAndTownships, onlyWith: 'enforcement' } as const;
const ofDepartments = { levels: ['department'], onlyWith: 'enforcement' } as const;

const penalties = {
	section: 'enforcement-penalty-decisions',
	rows: true,
	title: '行政处罚决定',
} as const;
const licences = {
	section: 'enforcement-licence-decisions',
	rows: true,
	title: '行政许可决定',
} as const;
const inspections = {
	section: 'enforcement-inspection-results',
	rows: true,
	title: '(抽查|检查)结果',
} as const;

/** 行政执法公示: before, during and after enforcement, and its supervision. */
export const enforcementDuties: readonly Duty[] = [
	{
		id: 'enforcement-publicity',
		title: '行政执法的事前公开',
		basis: [readDocument(threeSystems, '（四）'), law('penalty', '第三十九条')],
		...ofEnforcers,
		...standing,
		evidence: [
			{ section: 'enforcement-officers', title: '行政执法.*(清单|名录|公示)' },
			{ section: 'lists-powers' },
		],
		person:
			'有没有公开可以自动判断；主体、人员、职责、权限、依据、程序、救济渠道和随机抽查事项清单是否齐全，由人核对。',
	},
	{
		id: 'enforcement-guides',
		title: '行政执法的服务指南和流程图',
		basis: [readDocument(threeSystems, '（四）')],
		...ofEnforcers,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'lists-services', title: '服务指南|办事指南|执法流程图' }],
		person: '服务指南在不在可以自动判断；执法流程图由人核对。',
	},
	{
		id: 'enforcement-bodies',
		title: '行政执法主体的确认和公告',
		basis: [
			readDocument(threeSystems, '（四）'),
			readDocument('国办发〔2024〕54号', '二'),
			localPlan('model-standard', '四（七）3'),
		],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [{ section: 'enforcement-bodies', title: '行政执法主体' }],
		person:
			'名录在不在可以自动判断；是否随机构调整更新，由人核对。118号要求各执法机关公开主体，54号要求确认并公告行政检查主体；由县里统一确认其他执法主体，出自县里的方案。',
	},
	{
		id: 'enforcement-officers',
		title: '行政执法人员的资格和公开',
		basis: [readDocument(threeSystems, '（四）'), localPlan('work-points', '（二十五）')],
		...ofEnforcers,
		...standing,
		evidence: [{ section: 'enforcement-officers', title: '行政执法人员' }],
		person: '名单在不在可以自动判断；是否人人持证、离岗的是否移出，由人核对。',
	},
	{
		id: 'enforcement-on-site-publicity',
		title: '行政执法的事中公示',
		basis: [readDocument(threeSystems, '（五）')],
		...ofEnforcers,
		...unseen,
		person: '请现场核对：是否主动出示证件、出具文书、告知权利，窗口是否有岗位信息公示牌。',
	},
	{
		id: 'enforcement-decisions',
		title: '执法决定20个工作日内公开',
		basis: [givesTime(readDocument(threeSystems, '（六）'))],
		...ofEnforcers,
		absence: 'silent',
		...published(20, 'working-days'),
		evidence: [penalties, licences],
		person:
			'已经公开的是否按时可以自动判断；应当公开的是否都已公开，请与执法档案核对；法律、行政法规另有规定的除外；国务院有关部门另有期限的，请核对。',
	},
	{
		id: 'licence-and-penalty-decisions',
		title: '许可、处罚决定7个工作日内公开',
		basis: [givesTime(readDocument(threeSystems, '（六）'))],
		...ofEnforcers,
		absence: 'silent',
		...published(7, 'working-days'),
		evidence: [penalties, licences],
		person:
			'已经公开的是否按时可以自动判断；应当公开的是否都已公开，请与执法档案核对；法律、行政法规另有规定的除外（例如市场监督管理部门的处罚信息公示有自己的期限）。',
	},
	{
		id: 'influential-penalty-decisions',
		title: '有一定社会影响的处罚决定',
		basis: [law('penalty', '第四十八条'), law('disclosure', '第二十条第（六）项')],
		...ofEnforcers,
		absence: 'silent',
		...published(7, 'working-days'),
		evidence: [penalties],
		person: '哪些处罚有一定社会影响由当地规定，由人核对。',
		unverified: 'deadline',
	},
	{
		id: 'penalty-decision-withdrawal',
		title: '被撤销的处罚决定3个工作日内撤回并说明理由',
		basis: [givesTime(law('penalty', '第四十八条')), law('penalty', '第八十五条')],
		...ofEnforcers,
		...unseen,
		person:
			'处罚决定被变更、撤销、确认违法或者确认无效的，请核对是否3个工作日内撤回信息并公开说明理由。',
	},
	{
		id: 'overturned-decision-withdrawal',
		title: '被撤销的执法决定信息及时撤下',
		basis: [readDocument(threeSystems, '（六）')],
		...ofEnforcers,
		...unseen,
		person:
			'执法决定（不限于处罚）被依法撤销、确认违法或者要求重新作出的，请核对原决定信息是否及时撤下；文件没有规定天数。',
	},
	{
		id: 'discretion-benchmarks',
		title: '行政处罚裁量基准',
		basis: [
			law('penalty', '第三十四条'),
			readDocument('国办发〔2022〕27号', '（二）'),
			localPlan('work-points', '（二十四）'),
		],
		...ofDepartments,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'enforcement-discretion-benchmarks', title: '裁量(权)?基准' }],
		person:
			'基准在不在可以自动判断；县里只能在上级基准的幅度内细化；是否覆盖本部门的处罚事项、是否及时调整，由人核对。',
	},
	{
		id: 'monitoring-locations',
		title: '电子技术监控设备设置地点',
		basis: [law('penalty', '第四十一条')],
		...ofDepartments,
		absence: 'silent',
		...standing,
		evidence: [
			{ section: 'enforcement-monitoring-locations', title: '(监控|抓拍|电子警察).*(地点|点位)' },
		],
		person: '有没有没公布的设备，请与设备台账核对。',
	},
	{
		id: 'licence-decisions',
		title: '准予行政许可的决定',
		basis: [
			law('licensing', '第四十条'),
			law('licensing', '第五条'),
			givesTime(readDocument(threeSystems, '（六）')),
		],
		...ofDepartments,
		absence: 'silent',
		...published(7, 'working-days'),
		evidence: [licences],
		person:
			'已经公开的是否按时可以自动判断；是否全部公开，请与许可档案核对；公众有权查阅，法律没有规定公示期满。',
	},
	{
		id: 'licence-requirements',
		title: '行政许可的事项、条件、程序和材料',
		basis: [law('licensing', '第三十条'), law('licensing', '第三十三条')],
		...ofDepartments,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'lists-licences', title: '行政许可事项' }, { section: 'lists-services' }],
		person:
			'清单在不在可以自动判断；法律要求在办公场所公示条件、数量、程序、期限、材料目录和示范文本，在网站上公布许可事项；是否齐全，由人核对。',
	},
	{
		id: 'leniency-items',
		title: '轻微违法免罚清单',
		basis: [law('penalty', '第三十三条'), localPlan('work-points', '（二十一）')],
		...ofDepartments,
		absence: 'silent',
		...standing,
		evidence: [
			{
				section: 'enforcement-leniency-items',
				rows: true,
				kinds: ['不予处罚'],
				title: '(免罚|不予处罚|免予处罚).*清单',
			},
		],
		person:
			'法律规定哪些违法不予处罚，没有要求公布清单；清单出自县里的方案和已经到期的规划，是否与上级的规定一致，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'legal-review-list',
		title: '重大执法决定法制审核目录',
		// The law requires the list; publishing it is custom.
		basis: [readDocument(threeSystems, '（十一）（十二）'), localPlan('work-points', '（二十二）')],
		...ofDepartments,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'enforcement-legal-review-list', title: '法制审核.*(目录|清单)' }],
		person:
			'目录在不在可以自动判断；法制审核人员原则上不少于执法人员的5%，请看“法制审核人员配备情况”里按人数计算的比例。',
		unverified: 'duty',
	},
	{
		id: 'random-inspection-items',
		title: '随机抽查事项清单',
		basis: [
			readDocument('国发〔2019〕5号', '一、（六）'),
			readDocument(threeSystems, '（四）'),
			law('business', '第五十四条'),
		],
		...ofDepartments,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'enforcement-random-inspection-items', title: '随机抽查事项' }],
		person: '清单在不在可以自动判断；是否及时调整，由人核对。',
	},
	{
		id: 'inspection-plans',
		title: '年度双随机抽查计划',
		basis: [readDocument('国发〔2019〕5号', '一、（四）')],
		levels: countyAndDepartments,
		anywhere: true,
		absence: 'silent',
		...eachYear,
		evidence: [
			{ section: 'enforcement-inspection-plans', rows: true, title: '(双随机|抽查).*计划' },
		],
		person: '国家要求公开年度抽查计划，没有规定日期；12月31日是本系统的查核日期。',
		unverified: 'deadline',
	},
	{
		id: 'inspection-results',
		title: '随机抽查结果',
		basis: [readDocument('国发〔2019〕5号', '（六）'), law('business', '第五十四条')],
		...ofDepartments,
		absence: 'silent',
		...standing,
		evidence: [inspections],
		person:
			'市场监管领域的抽查事项和查处结果及时公开，国家没有规定天数；有没有公开可以自动判断，是否及时，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'inspection-items',
		title: '涉企行政检查事项',
		basis: [readDocument('国办发〔2024〕54号', '三')],
		...ofDepartments,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'enforcement-inspection-items', title: '行政检查事项' }],
		person:
			'清单在不在可以自动判断；没有公布的事项不得实施检查。检查标准和年度频次上限由国家有关主管部门公布，本县照公布的执行，由人核对；投诉举报、转办交办、数据监测等发现的问题，依照《优化营商环境条例》第五十四条有针对性地检查。',
	},
	{
		id: 'entrusted-enforcement',
		title: '委托执法的委托书',
		basis: [
			law('penalty', '第二十条第二款'),
			law('licensing', '第二十四条'),
			centralDocument('国办发〔2024〕54号'),
		],
		...ofDepartments,
		...unseen,
		person:
			'委托其他机关、组织执法的，请核对：委托实施行政处罚的，委托机关和受委托组织是否都公布了委托书；委托实施行政许可的，是否公告了受委托机关和委托的内容。',
	},
	{
		id: 'enforcement-complaints',
		title: '行政执法的投诉举报渠道',
		basis: [
			localPlan('work-points', '（二十三）'),
			law('penalty', '第七十五条'),
			law('enforcementSupervision'),
		],
		levels: countyAndDepartments,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [
			channelFor('行政执法投诉举报', '(执法|投诉|举报).*(渠道|电话|方式|监督)'),
			inColumn('complaint-channels'),
		],
		person:
			'网页在不在可以自动判断；渠道是否畅通、举报是否处理，由人核对。核对过的条文规定公民有权申诉检举，没有要求公布这一网页。',
		unverified: 'duty',
	},
	{
		id: 'credit-publicity',
		title: '信用信息公示期和信用修复',
		basis: [
			readDocument('国办发〔2025〕22号', '一、二'),
			readDocument('国家发展改革委令第36号', '第一条至第四条'),
			localPlan('work-points', '（十六）'),
		],
		levels: countyAndDepartments,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [channelFor('信用修复', '信用修复'), inColumn('credit-repair')],
		person:
			'信用修复的说明在不在可以自动判断。22号规定“信用中国”和行业主管部门信用网站的公示期限（轻微的可以不公示，最长3个月；一般3个月至1年；严重1年至3年），不规定本站；信用修复以后是否不再公示，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'case-file-review',
		title: '行政执法案卷评查',
		// Only county plans set the number.
		basis: [localPlan('work-points', '（二十三）'), localPlan('model-standard', '四（七）2')],
		levels: countyOnly,
		anywhere: true,
		...eachYear,
		evidence: [rowsOf('enforcement-case-reviews', { title: '案卷评查' })],
		unverified: 'duty',
	},
	{
		id: 'township-enforcement-items',
		title: '乡镇行政执法事项清单',
		// The law asks the province to publish its decision; only a county plan asks for the county's list.
		basis: [law('penalty', '第二十四条'), localPlan('work-points', '（二十）')],
		levels: countyAndTownships,
		anywhere: true,
		...standing,
		evidence: [
			{ section: 'enforcement-township-items', rows: true, title: '(乡镇|街道).*执法事项' },
		],
		person: '省里把处罚权交给乡镇、街道的决定是否公布，清单是否与决定一致，由人核对。',
		unverified: 'duty',
	},
];
