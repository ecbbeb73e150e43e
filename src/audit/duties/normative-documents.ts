import { centralDocument, givesTime, law, localPlan, readDocument } from './citations.ts';
import {
	channelFor,
	countyAndDepartments,
	countyOnly,
	disclosedInTime,
	everyAgency,
	inColumn,
	standing,
	unseen,
} from './terms.ts';
import type { Duty } from '../judging/duty.ts';

const documents = [
	{
		section: 'normative-documents',
		title: '(办法|规定|细则|实施意见)(（(试行|暂行)）)?$|的(通知|通告|意见|公告)$',
	},
] as const;

/** 行政规范性文件: how they are made, published, explained and cleaned up. */
export const normativeDocumentDuties: readonly Duty[] = [
	{
		id: 'document-consultation',
		title: '规范性文件征求意见不少于7个工作日',
		// The law asks the county government to consult; only a county plan sets seven working days for documents of every kind.
		basis: [
			law('localGovernments', '第七十五条'),
			law('ruleMaking', '第十五条、第三十六条'),
			localPlan('work-points', '（十一）'),
		],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		criterion: {
			kind: 'ordered',
			first: 'opens',
			then: 'closes',
			gap: { count: 7, unit: 'working-days' },
		},
		deadline: { kind: 'standing' },
		evidence: [{ section: 'consultations', kinds: ['行政规范性文件'], title: '征求.*意见' }],
		person:
			'法律要求县政府制定涉及权利义务的文件公开征求意见，没有规定天数；县政府具有普遍约束力的决定、命令参照规章制定程序，一般不少于30日；7个工作日出自县里的方案，只对有这类方案的县适用。公告是否附有草案、说明和提意见的渠道，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'market-document-consultation',
		title: '与市场主体密切相关的文件征求意见',
		basis: [givesTime(law('business', '第六十二条')), localPlan('work-points', '（十一）')],
		levels: everyAgency,
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
		evidence: [{ section: 'consultations', kinds: ['市场主体'] }],
		person:
			'期限一般不少于30日，依法需要保密的除外；少于30日的，请核对理由；草案是否与市场主体生产经营密切相关，由人判断。',
	},
	{
		id: 'consultation-feedback',
		title: '公众意见采纳情况的反馈',
		basis: [
			law('business', '第六十二条'),
			readDocument('国办发〔2016〕80号', '五（二）'),
			localPlan('work-points', '（十）'),
		],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		criterion: { kind: 'ordered', first: 'closes', then: 'feedback' },
		deadline: { kind: 'standing' },
		evidence: [{ section: 'consultations', title: '意见(采纳|反馈)|征求意见.*(采纳|反馈)' }],
		person: '有没有反馈可以自动判断；没有采纳的理由是否充分，由人核对。',
	},
	{
		id: 'document-legality-review',
		title: '规范性文件的合法性审核',
		basis: [
			givesTime(readDocument('国办发〔2018〕115号', '（五）')),
			law('localGovernments', '第七十五条'),
			localPlan('work-points', '（十二）'),
		],
		levels: everyAgency,
		...unseen,
		person: '请查看审核档案：除紧急情况外，审核时间一般不少于5个工作日，最长不超过15个工作日。',
	},
	{
		id: 'unified-numbering',
		title: '规范性文件统一登记、统一编号、统一公布',
		basis: [centralDocument('国办发〔2018〕37号'), localPlan('work-points', '（十二）')],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: documents,
		person: '文件在不在可以自动判断；是否有统一登记号，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'normative-documents',
		title: '规范性文件的统一公布',
		basis: [
			law('business', '第六十四条'),
			law('localGovernments', '第七十五条'),
			givesTime(law('disclosure', '第二十六条')),
			localPlan('work-points', '（十三）'),
		],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		...disclosedInTime,
		evidence: documents,
		person: '已经上网的文件是否按时可以自动判断；有没有没上网的文件，请与发文登记核对。',
	},
	{
		id: 'document-validity',
		title: '规范性文件的有效期和效力状态',
		// Provinces set how long documents are valid.
		basis: [
			localPlan('work-points', '（十二）'),
			centralDocument('省级关于行政规范性文件管理的规定'),
		],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: documents,
		person: '效力状态是否标注由网站体检检查；有效期是否符合省里的规定，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'document-clean-up',
		title: '规范性文件的清理结果',
		// A national document of 2008 asks for it every two years; whether it is in force was not confirmed.
		basis: [
			centralDocument('国发〔2008〕17号（是否有效待核实）', '（十五）'),
			localPlan('work-points', '（十三）'),
			localPlan('model-standard', '四（五）6'),
		],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'normative-documents-clean-up', title: '规范性文件.*(清理|目录)' }],
		person:
			'国发〔2008〕17号要求每两年清理一次并公布继续有效、废止、失效的目录，这份文件是否仍然有效待核实；目录是否完整，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'document-evaluation',
		title: '每年对规范性文件开展后评估',
		// Only county plans set the number.
		basis: [localPlan('work-points', '（十三）'), localPlan('model-standard', '四（五）5')],
		levels: countyOnly,
		...unseen,
		person: '请核对规范性文件的后评估：每年至少1件。',
		unverified: 'duty',
	},
	{
		id: 'document-filing',
		title: '规范性文件的报送备案',
		basis: [
			law('localGovernments', '第七十五条'),
			centralDocument('国发〔2008〕17号（是否有效待核实）', '（十四）'),
			localPlan('work-points', '（十二）'),
			localPlan('model-standard', '四（五）3'),
		],
		levels: everyAgency,
		...unseen,
		person:
			'请核对备案记录。县政府的文件依法备案；国发〔2008〕17号要求公布后15日内报送（这份文件是否仍然有效待核实），省里另有规定的按省里的规定；部门和乡镇的，按当地规定。',
	},
	{
		id: 'document-objections',
		title: '对规范性文件提出审查建议的渠道',
		basis: [
			localPlan('work-points', '（十三）'),
			localPlan('model-standard', '四（五）4'),
			centralDocument('国发〔2008〕17号（是否有效待核实）', '（十四）'),
		],
		levels: countyOnly,
		anywhere: true,
		...standing,
		evidence: [channelFor('行政规范性文件审查建议', '审查建议'), inColumn('objection-guides')],
		person: '网页在不在可以自动判断；提出的建议是否研究处理，由人核对。',
		unverified: 'duty',
	},
	{
		id: 'document-makers',
		title: '规范性文件制定主体清单',
		// The law requires the list; publishing it is custom.
		basis: [readDocument('国办发〔2018〕115号', '（三）')],
		levels: countyOnly,
		...unseen,
		person: '请核对制定主体清单是否编制、是否公布。',
		unverified: 'duty',
	},
	{
		id: 'legality-review-ledger',
		title: '合法性审核台账',
		basis: [readDocument('国办发〔2018〕115号', '（九）')],
		levels: countyOnly,
		...unseen,
		person: '请查看内部台账；台账不要求公开。',
	},
	{
		id: 'policy-interpretation',
		title: '政策解读与文件同步公布',
		// The national document says at the same time; three working days come from rules of cities.
		basis: [
			givesTime(readDocument('国办发〔2016〕80号', '二（二）')),
			centralDocument('部分城市关于政策解读的规定'),
		],
		levels: countyAndDepartments,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [{ section: 'interpretations', title: '解读' }],
		person: '解读在不在可以自动判断；是否与文件同时公布，由人核对；3个工作日只是部分地方的规定。',
		unverified: 'deadline',
	},
	{
		id: 'fair-competition-reports',
		title: '公平竞争审查的举报渠道',
		basis: [law('fairCompetition', '第二十二条'), localPlan('work-points', '（四）')],
		levels: ['department'],
		absence: 'silent',
		...standing,
		evidence: [channelFor('公平竞争审查举报', '公平竞争审查')],
		person: '这是市场监管部门的义务；电话、信箱或者电子邮件地址是否公开，由人核对。',
	},
];
