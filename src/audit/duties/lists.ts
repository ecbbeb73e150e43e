import { centralDocument, givesTime, law, localPlan, readDocument } from './citations.ts';
import {
	countyAndDepartments,
	countyAndTownships,
	countyOnly,
	departmentsAndTownships,
	inColumn,
	informationOn,
	standing,
	unseen,
} from './terms.ts';
import type { Duty } from '../judging/duty.ts';

/** For agencies that have such matters. */
const whereKept = { absence: 'silent', ...standing } as const;

/** 清单 and other standing information for citizens and enterprises. */
export const listDuties: readonly Duty[] = [
	{
		id: 'power-list',
		title: '权责清单',
		// Only a county plan was read as a source.
		basis: [localPlan('work-points', '（三）')],
		levels: departmentsAndTownships,
		...standing,
		evidence: [{ section: 'lists-powers', title: '权责清单|权力清单' }],
		person: '清单在不在可以自动判断；是否随法律和职能变化及时调整，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'licence-list',
		title: '行政许可事项清单',
		basis: [law('business', '第四十条'), localPlan('work-points', '（一）')],
		levels: countyAndDepartments,
		anywhere: true,
		...whereKept,
		evidence: [{ section: 'lists-licences', title: '行政许可事项清单' }],
		person: '清单之外是否还在违法实施许可，由人核对。',
	},
	{
		id: 'proof-list',
		title: '证明事项清单',
		basis: [law('business', '第四十四条'), localPlan('work-points', '（二）')],
		levels: ['department'],
		...whereKept,
		evidence: [{ section: 'lists-proofs', title: '证明事项(保留)?清单' }],
		person:
			'清单在不在可以自动判断；设定依据、索要单位、开具单位、办理指南是否逐项列明，清单之外是否还在索要证明，由人核对。',
	},
	{
		id: 'promise-list',
		title: '告知承诺制事项目录',
		basis: [localPlan('work-points', '（一）（二）'), centralDocument('国办发〔2020〕42号')],
		levels: ['department'],
		...whereKept,
		evidence: [{ section: 'lists-promises', title: '告知承诺.*(目录|清单)' }],
		unverified: 'duty',
	},
	{
		id: 'intermediary-list',
		title: '行政审批中介服务清单',
		basis: [law('business', '第四十三条'), localPlan('work-points', '（一）')],
		levels: ['department'],
		...whereKept,
		evidence: [{ section: 'lists-intermediaries', title: '中介服务.*(清单|目录)' }],
		person:
			'清单在不在可以自动判断；条例要求中介服务机构公开条件、流程、时限和收费标准，部门汇总成清单出自县里的方案；是否属实，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'fee-lists',
		title: '收费、基金和保证金目录清单',
		basis: [
			law('business', '第二十五条'),
			law('disclosure', '第二十条第（八）项'),
			localPlan('work-points', '（三）'),
		],
		levels: countyAndDepartments,
		anywhere: true,
		...whereKept,
		evidence: [
			{ section: 'lists-fees', title: '(收费|基金|保证金).*清单' },
			{ section: 'lists-funds' },
		],
		person:
			'目录清单之外是否还在收涉企行政事业性收费、保证金、基金和政府定价的经营服务性收费，由人核对。',
	},
	{
		id: 'service-guides',
		title: '政务服务事项的办事指南和时限',
		basis: [
			law('business', '第三十五条'),
			law('business', '第三十六条'),
			localPlan('work-points', '（六）'),
		],
		levels: departmentsAndTownships,
		...whereKept,
		evidence: [{ section: 'lists-services', title: '办事指南|政务服务事项' }],
		person: '清单在不在可以自动判断；条件、材料、地点、时限、收费等要素是否齐全、准确，由人核对。',
	},
	{
		id: 'business-start-up',
		title: '企业开办的办理时限',
		basis: [law('business', '第十九条'), localPlan('work-points', '（一）')],
		levels: ['department'],
		...whereKept,
		evidence: [informationOn('企业开办', '企业开办')],
		person: '网页在不在可以自动判断；公布的时限是否在国家规定的企业开办时限以内，由人核对。',
	},
	{
		id: 'business-policies',
		title: '涉企政策的集中公布',
		basis: [law('business', '第三十八条'), law('privateEconomy', '第四十六条')],
		levels: countyAndDepartments,
		anywhere: true,
		...whereKept,
		evidence: [informationOn('惠企政策', '惠企政策')],
		person: '网页在不在可以自动判断；优惠政策的范围、标准、条件和程序是否写明，由人核对。',
	},
	{
		id: 'service-reviews',
		title: '政务服务好差评',
		basis: [localPlan('work-points', '（六）'), readDocument('国办发〔2019〕51号', '（一）（二）')],
		levels: countyAndDepartments,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [informationOn('好差评', '好差评')],
		person: '每个事项是否都能评价、每个差评是否整改，由人核对；公开的周期没有全国规定。',
		unverified: 'duty',
	},
	{
		id: 'utility-information',
		title: '公共企事业单位的信息公开',
		basis: [
			law('business', '第二十八条'),
			law('business', '第七十条'),
			law('disclosure', '第五十五条'),
			readDocument('国办发〔2020〕50号', '第二条、第五条'),
		],
		levels: countyOnly,
		...unseen,
		person:
			'请核对供水、供电、供气、供热等单位是否公开服务标准、资费标准和办理时限；具体要求由国务院有关主管部门规定，县里负责监督。',
	},
	{
		id: 'hazard-sources',
		title: '危险源、危险区域的公布',
		basis: [law('emergency', '第三十三条'), localPlan('work-points', '（二十七）')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [informationOn('危险源', '危险(源|区域)')],
		person: '网页在不在可以自动判断；登记的危险源、危险区域是否都按规定公布，由人核对。',
	},
	{
		id: 'warning-elements',
		title: '预警信息的内容要素',
		basis: [law('emergency', '第六十四条'), law('emergency', '第七条')],
		levels: countyAndDepartments,
		...unseen,
		person:
			'发布预警的，请核对类别、级别、起始时间、影响范围、警示事项、应对措施、发布单位和发布时间是否齐全。',
	},
	{
		id: 'emergency-complaints',
		title: '突发事件应对的投诉举报方式',
		basis: [law('emergency', '第九条')],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [{ ...inColumn('complaint-channels', '投诉|举报'), mayContain: true }],
		person:
			'投诉举报的网页在不在可以自动判断；是否包括突发事件应对工作，由人核对。法律规定的是国家公布统一的投诉、举报方式。',
		unverified: 'duty',
	},
	{
		id: 'safety-complaints',
		title: '安全生产的举报渠道',
		basis: [law('safety', '第七十三条')],
		levels: ['department'],
		...unseen,
		person: '负有安全生产监督管理职责的部门，请核对举报电话、信箱或者电子邮件地址等是否公开。',
	},
	{
		id: 'safety-penalties',
		title: '安全生产处罚7个工作日内公开曝光',
		basis: [givesTime(law('safety', '第七十八条第二款'))],
		levels: ['department'],
		...unseen,
		person:
			'负有安全生产监督管理职责的部门，请核对对生产经营单位的处罚决定是否在作出后7个工作日内在公示系统公开曝光。',
	},
	{
		id: 'accident-reports',
		title: '事故调查报告和整改评估结果',
		basis: [givesTime(law('safety', '第八十六条'))],
		levels: countyOnly,
		...unseen,
		person:
			'发生生产安全事故的，请核对：调查报告是否依法及时公布；批复报告后一年内，整改和防范措施落实情况的评估结果是否及时公开。',
	},
	{
		id: 'social-assistance-publicity',
		title: '社会救助的政策、标准、资金和确认结果',
		basis: [law('assistance', '第四十五条、第六十七条')],
		levels: countyAndTownships,
		...unseen,
		person:
			'请核对：县里是否公布社会救助的政策、标准和资金情况；给予救助的结果是否在村、社区公布。',
		from: '2026-07-01',
	},
];
