import { afterwards } from '../../domain/enforcement/enforcement-publicity.ts';
import { courtTerms } from '../../domain/reconsideration/court-terms.ts';
import { scope } from '../../domain/reconsideration/reconsideration.ts';

export const steps = [
	{
		title: '提交申请',
		text: '向掌握信息的行政机关当面、邮寄或者通过网站提交申请，写明需要的信息。',
		articles: '《政府信息公开条例》第二十九条',
		limits: ['随时可以提出', '不收费'],
	},
	{
		title: '收到答复',
		text: '行政机关能够当场答复的，当场答复；不能当场答复的，在期限内答复。',
		articles: '《政府信息公开条例》第三十三条',
		limits: ['20个工作日内'],
	},
];

/** A procedure with a period, a step with words, a step in the future. */
export const progress = [
	{ label: '公开征求意见', on: '2026-01-05', until: '2026-02-04', href: '#procedures' },
	{ label: '合法性审核', on: '2026-03-01', text: '示例县司法局：合法' },
	{ label: '公布', text: '尚未开始' },
] as const;

export const legalPoints = scope.slice(0, 2);

export const legalFacts = afterwards;

export const lawsuitTerms = courtTerms.slice(0, 2);
