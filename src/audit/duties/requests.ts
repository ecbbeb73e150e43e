import { law, localPlan } from './citations.ts';
import { everyAgency, standing, unseen } from './terms.ts';
import type { Duty } from '../judging/duty.ts';

/** 依申请公开. No page shows how single applications were handled. */
export const requestDuties: readonly Duty[] = [
	{
		id: 'request-channels',
		title: '依申请公开的渠道和申请表',
		basis: [law('disclosure', '第二十八条'), law('disclosure', '第二十九条')],
		levels: everyAgency,
		anywhere: true,
		absence: 'silent',
		...standing,
		evidence: [
			{ section: 'disclosure-request-form', title: '依申请公开|(政府)?信息公开申请表' },
			{ section: 'disclosure-guides' },
		],
		person: '申请表和说明在不在可以自动判断；各种渠道是否畅通，由人核对。',
	},
	{
		id: 'request-corrections',
		title: '申请不明确的7个工作日内告知补正',
		basis: [law('disclosure', '第三十条')],
		levels: everyAgency,
		...unseen,
		person: '请抽查申请卷宗：申请内容不明确的，是否自收到之日起7个工作日内一次性告知补正。',
	},
	{
		id: 'request-answers',
		title: '申请20个工作日内答复',
		basis: [law('disclosure', '第三十三条')],
		levels: everyAgency,
		...unseen,
		person:
			'请抽查申请卷宗：是否自收到之日起20个工作日内答复，延长的是否不超过20个工作日并且告知；征求第三方意见的时间不计算在内。',
	},
	{
		id: 'third-party-opinions',
		title: '第三方和共同机关15个工作日内答复意见',
		basis: [law('disclosure', '第三十二条'), law('disclosure', '第三十四条')],
		levels: everyAgency,
		...unseen,
		person:
			'请抽查申请卷宗：征求第三方或者共同制作机关意见的，是否自收到之日起15个工作日内提出意见。',
	},
	{
		id: 'free-requests',
		title: '依申请公开不收费',
		basis: [law('disclosure', '第四十二条')],
		levels: everyAgency,
		...unseen,
		person:
			'请核对收费情况：除申请数量、频次明显超过合理范围的以外，不得收费；年度报告应当写明信息处理费。',
	},
	{
		id: 'refusal-remedies',
		title: '不予公开的告知先申请行政复议',
		basis: [law('reconsideration', '第二十三条第一款第（四）项')],
		levels: everyAgency,
		...unseen,
		person: '请抽查不予公开的答复：是否告知先向行政复议机关申请行政复议。',
		from: '2024-01-01',
	},
	{
		id: 'request-answer-rate',
		title: '依申请公开全部答复',
		// Only a county plan sets this target.
		basis: [localPlan('work-points', '（十七）')],
		levels: everyAgency,
		...unseen,
		person: '请用年度报告第三部分的统计表核对：结转的申请是否都在期限内，有没有逾期没有答复的。',
		unverified: 'duty',
	},
];
