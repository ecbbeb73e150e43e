import { centralDocument, givesTime, law, localPlan, readDocument } from './citations.ts';
import { disclosureDocuments } from './disclosure-documents.ts';
import { channelFor, countyOnly, renewed, standing, unseen } from './terms.ts';
import type { Duty } from '../judging/duty.ts';

const inspection = '国办秘函〔2019〕19号';

const ofSite = { levels: countyOnly, anywhere: true } as const;

const documents = disclosureDocuments.map((section) => ({ section, title: '.' }));

/** The portal as a website. Most of this is checked page by page as site health (网站体检), not as a duty. */
export const websiteDuties: readonly Duty[] = [
	{
		id: 'website-footer',
		title: '页脚的标识和联系方式',
		basis: [
			centralDocument('国办发〔2017〕47号', '网页设计规范'),
			centralDocument(inspection, '功能设计'),
		],
		...ofSite,
		...unseen,
		person:
			'由网站体检逐页检查：党政机关标识、找错入口、标识码、主办单位和联系方式、备案号、网站地图。',
		unverified: 'duty',
	},
	{
		id: 'website-labels',
		title: '网页标签',
		basis: [centralDocument('国办发〔2017〕47号', '附件')],
		...ofSite,
		...unseen,
		person: '由网站体检逐页检查：网站、栏目、内容三组标签。附件的原文没有核对到。',
		unverified: 'duty',
	},
	{
		id: 'home-page-updates',
		title: '首页两周内有更新',
		basis: [givesTime(readDocument(inspection, '单项否决'))],
		...ofSite,
		...renewed(14, 'calendar-days'),
		// The home page has no date of its own: new documents show that it is renewed.
		evidence: documents,
		person: '以最近公开的信息判断；首页是否真的显示了它，由人核对。',
	},
	{
		id: 'column-updates',
		title: '栏目按时更新、没有空白栏目',
		basis: [readDocument(inspection, '单项否决')],
		...ofSite,
		...renewed(6, 'months'),
		evidence: [{ section: 'information', title: '.' }, { section: 'normative-documents' }],
		person:
			'这里只判断主动公开信息和规范性文件6个月内有没有更新；各个栏目是否空白、是否超过两周或者6个月没有更新，由网站体检检查。6个月是本系统的查核周期，检查指标对各类栏目另有计算方法，以它为准。',
		unverified: 'duty',
	},
	{
		id: 'content-safety',
		title: '内容没有严重错误、泄密和违法链接',
		basis: [readDocument(inspection, '单项否决')],
		...ofSite,
		...unseen,
		person: '请人工检查严重表述错误、泄密和违法链接；日期可疑的信息，检查结果里另外列出。',
	},
	{
		id: 'consultation-channel',
		title: '网上的咨询建言渠道',
		basis: [readDocument(inspection, '单项否决')],
		...ofSite,
		...standing,
		evidence: [
			channelFor(
				'咨询建言',
				'咨询建言|我要(咨询|留言|写信)|(在线|网上)(咨询|留言)|(县长|领导)信箱',
			),
		],
		person:
			'渠道在不在可以自动判断；能不能提交、有没有人答复，请试用核对。信访、纪检的渠道不算咨询建言渠道。',
	},
	{
		id: 'message-replies',
		title: '留言3个月内回应',
		basis: [givesTime(readDocument(inspection, '单项否决'))],
		...ofSite,
		...standing,
		absence: 'review',
		evidence: [
			{
				section: 'interaction-replies',
				mayContain: true,
				title: '(留言|信件|来信|咨询).*(统计|办理情况)',
			},
		],
		person:
			'请在互动系统里核对：一年内咨询类栏目有没有超过3个月没有回应的有效留言；公布的统计只是线索。',
	},
	{
		id: 'website-availability',
		title: '网站可以访问',
		basis: [givesTime(readDocument(inspection, '单项否决'))],
		...ofSite,
		...unseen,
		person: '请用监测记录核对：15秒打不开的比例应低于5%。',
	},
	{
		id: 'website-accessibility',
		title: '网站的无障碍和适老化',
		basis: [law('accessibility', '第三十二条')],
		...ofSite,
		...unseen,
		person: '请用读屏软件和键盘试用网站；法律要求逐步符合标准。',
	},
	{
		id: 'expired-document-marks',
		title: '废止失效文件的标注',
		basis: [centralDocument('国办发〔2017〕47号'), localPlan('work-points', '（十二）（十三）')],
		...ofSite,
		...unseen,
		person: '由网站体检检查：已经废止、失效的文件是否标注。文件里的这一条没有核对到原文。',
		unverified: 'duty',
	},
	{
		id: 'national-emblem',
		title: '首页的国徽图案',
		basis: [law('emblem', '第六条第（三）项'), law('emblem', '第七条')],
		...ofSite,
		...unseen,
		person: '请看首页：显著位置是否使用标准的国徽图案。',
	},
];
