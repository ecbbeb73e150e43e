import { document, law, localPlan } from './citations.ts';
import {
	countyAndDepartments,
	countyOnly,
	disclosedInTime,
	everyAgency,
	informationOn,
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
// prettier-ignore
export const normativeDocumentDuties: readonly Duty[] = [
	{ id: 'document-consultation', title: '规范性文件征求意见不少于7个工作日',
		// Only a county's own plan sets the days for documents of every kind.
		basis: [localPlan('work-points', '（十一）')], levels: everyAgency, anywhere: true, absence: 'silent',
		criterion: { kind: 'ordered', first: 'opens', then: 'closes', gap: { count: 7, unit: 'working-days' } }, deadline: { kind: 'standing' },
		evidence: [{ section: 'consultations', keyword: '行政规范性文件', title: '征求.*意见' }],
		person: '期限可以自动判断；公告是否附有草案、说明和提意见的渠道，由人核对。', unverified: 'duty' },
	{ id: 'market-document-consultation', title: '与市场主体密切相关的文件征求意见不少于30日',
		basis: [law('business', '第六十二条'), localPlan('work-points', '（十一）')], levels: everyAgency, anywhere: true, absence: 'review',
		criterion: { kind: 'ordered', first: 'opens', then: 'closes', gap: { count: 30, unit: 'calendar-days' } }, deadline: { kind: 'standing' },
		evidence: [{ section: 'consultations', keyword: '市场主体' }],
		person: '期限可以自动判断；草案是否与市场主体生产经营密切相关，由人判断。' },
	{ id: 'consultation-feedback', title: '公众意见采纳情况的反馈',
		basis: [law('business', '第六十二条'), localPlan('work-points', '（十）')], levels: everyAgency, anywhere: true, absence: 'silent',
		criterion: { kind: 'ordered', first: 'closes', then: 'feedback' }, deadline: { kind: 'standing' },
		evidence: [{ section: 'consultations', title: '意见(采纳|反馈)|征求意见.*(采纳|反馈)' }],
		person: '有没有反馈可以自动判断；没有采纳的理由是否充分，由人核对。' },
	{ id: 'document-legality-review', title: '规范性文件的合法性审核',
		basis: [document('国办发〔2018〕115号', '（五）'), localPlan('work-points', '（十二）')], levels: everyAgency, ...unseen,
		person: '请查看审核档案：除紧急情况外，审核时间一般不少于5个工作日，最长不超过15个工作日。' },
	{ id: 'unified-numbering', title: '规范性文件统一登记、统一编号、统一公布',
		basis: [document('国办发〔2018〕37号'), localPlan('work-points', '（十二）')], levels: everyAgency, anywhere: true, absence: 'silent', ...standing, evidence: documents,
		person: '文件在不在可以自动判断；是否有统一登记号，由人核对。', unverified: 'duty' },
	{ id: 'normative-documents', title: '规范性文件的统一公布',
		basis: [law('business', '第六十四条'), localPlan('work-points', '（十三）')], levels: everyAgency, anywhere: true, absence: 'silent', ...disclosedInTime, evidence: documents,
		person: '已经上网的文件是否按时可以自动判断；有没有没上网的文件，请与发文登记核对。' },
	{ id: 'document-validity', title: '规范性文件的有效期和效力状态',
		// How long documents are valid is set by provinces.
		basis: [localPlan('work-points', '（十二）'), document('省级关于行政规范性文件管理的规定')], levels: everyAgency, anywhere: true, absence: 'silent', ...standing, evidence: documents,
		person: '效力状态是否标注由网站体检检查；有效期是否符合省里的规定，由人核对。', unverified: 'duty' },
	{ id: 'document-clean-up', title: '规范性文件的清理结果',
		// Only counties' own plans say that the results are published.
		basis: [localPlan('work-points', '（十三）'), localPlan('model-standard', '四（五）6')], levels: everyAgency, anywhere: true, absence: 'silent', ...standing,
		evidence: [{ section: 'normative-documents-clean-up', title: '规范性文件.*(清理|目录)' }],
		person: '继续有效、废止、失效的目录是否完整，由人核对。', unverified: 'duty' },
	{ id: 'document-evaluation', title: '每年对规范性文件开展后评估',
		// Only counties' own plans set the number.
		basis: [localPlan('work-points', '（十三）'), localPlan('model-standard', '四（五）5')], levels: countyOnly, ...unseen,
		person: '请核对规范性文件的后评估：每年至少1件。', unverified: 'duty' },
	{ id: 'document-filing', title: '规范性文件的报送备案',
		basis: [localPlan('work-points', '（十二）'), localPlan('model-standard', '四（五）3')], levels: everyAgency, ...unseen,
		person: '请核对备案记录和期限；期限由省里规定。', unverified: 'duty' },
	{ id: 'document-objections', title: '对规范性文件提出审查建议的渠道',
		basis: [localPlan('work-points', '（十三）'), localPlan('model-standard', '四（五）4'), law('reconsideration', '第十三条')], levels: countyOnly, anywhere: true, ...standing,
		evidence: [informationOn('审查建议', '审查建议')],
		person: '网页在不在可以自动判断；提出的建议是否研究处理，由人核对。' },
	{ id: 'document-makers', title: '规范性文件制定主体清单',
		// The list must be kept; that it is published is custom.
		basis: [document('国办发〔2018〕115号', '（三）')], levels: countyOnly, ...unseen,
		person: '请核对制定主体清单是否编制、是否公布。', unverified: 'duty' },
	{ id: 'legality-review-ledger', title: '合法性审核台账',
		basis: [document('国办发〔2018〕115号', '（九）')], levels: countyOnly, ...unseen,
		person: '请查看内部台账；台账不要求公开。' },
	{ id: 'policy-interpretation', title: '政策解读与文件同步公布',
		// The three working days were read in rules of cities; the national document was not read.
		basis: [document('国办发〔2016〕80号实施细则', '解读'), document('部分城市关于政策解读的规定')], levels: countyAndDepartments, anywhere: true, absence: 'silent', ...standing,
		evidence: [{ section: 'interpretations', title: '解读' }],
		person: '解读在不在可以自动判断；是否与文件同步、最迟3个工作日内公布，由人核对。', unverified: 'duty' },
	{ id: 'fair-competition-reports', title: '公平竞争审查的举报渠道',
		basis: [law('fairCompetition', '第二十二条'), localPlan('work-points', '（四）')], levels: ['department'], absence: 'silent', ...standing,
		evidence: [informationOn('公平竞争审查', '公平竞争审查')],
		person: '这是市场监管部门的义务；电话、信箱或者电子邮件地址是否公开，由人核对。' },
];
