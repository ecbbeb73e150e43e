import { exampleDay, longTitle } from './day.ts';
import type { ByDay } from '../../domain/dates/by-day.ts';

const inForce: ByDay<string> = [{ from: exampleDay, value: '现行有效' }];

/** Facts of every length: an agency twice, an address without a break, the last one a sentence. */
export const sampleFacts = [
	{ label: '索引号', value: '999903001/2024-00012' },
	{ label: '发文字号', value: '示政规〔2024〕12号' },
	{ label: '制定机关', value: '示例县人民政府', href: '#reading' },
	{ label: '制定机关', value: '示例县财政局', href: '#reading' },
	{ label: '发布日期', value: '2024-05-24' },
	{ label: '原文', value: 'https://www.example.cn/2024/05/24/a-long-address-without-a-break.html' },
	{
		label: '内容概述',
		value: '规范行政规范性文件的制定、公布、备案和清理，明确有效期和评估要求。',
	},
];

/** A document and its related documents. */
export const relations = [
	{ label: '征求意见', on: '2024-01-05', until: '2024-02-04', href: '#reading' },
	{
		label: '本文件',
		on: '2024-05-24',
		title: '示例县行政规范性文件管理办法',
		text: '示政规〔2024〕12号',
		isCurrent: true,
	},
	{ label: '解读', on: '2024-05-24', title: longTitle, href: '#reading', text: '文字解读' },
	{ label: '修改', title: '示例县人民政府关于修改部分文件的决定', href: '#reading' },
] as const;

export const sampleAttachments = [
	{ href: '#reading', title: '申请表', type: 'DOCX', size: '24 KB' },
	{ href: '#reading', title: longTitle, type: 'PDF', size: '1.2 MB' },
];

/** A complete document, with articles that can be cited and the parts that are only printed. */
export const sampleDocument = {
	title: '示例县行政规范性文件管理办法',
	citation: '《示例县行政规范性文件管理办法》（示政规〔2024〕12号）',
	address: 'https://www.example.cn/design/document/',
	redHead: {
		mark: '示例县人民政府文件',
		shown: [{ from: '2026-11-22', value: true }],
	},
	number: '示政规〔2024〕12号',
	particulars: [
		{ label: '征集时间', text: '2024年1月5日至2024年2月4日' },
		{
			label: '公众参与',
			text: '2024年1月5日',
			progress: [{ from: '2026-11-22', value: '已完成' }],
		},
	],
	addressee: '各乡镇人民政府，县政府各部门：',
	articles: [
		'为了提高行政规范性文件质量，结合本县实际，制定本办法。',
		'本办法所称行政规范性文件，是指影响公民、法人或者其他组织权利义务，在一定期限内可以反复适用并具有普遍约束力的公文。',
		'行政规范性文件应当自公布之日起20个工作日内在本县门户网站公开。',
	].map((text, index) => ({ id: `art-${index + 1}`, number: `第${'一二三'[index]}条`, text })),
	signature: '示例县人民政府',
	formedOn: '2024年5月20日',
	source: [
		[{ text: '网址：https://www.example.cn/design/document/' }],
		[
			{ text: '索引号：999903001/2024-00012' },
			{
				text: '效力状态：',
				validity: inForce,
				asOf: { before: '（截至', day: '2026-11-22', after: '）' },
			},
		],
		[{ text: '发布机构：示例县人民政府' }, { text: '发布日期：2024年5月24日' }],
	],
	imprint: [
		[{ text: '抄送：县委各部门，县人大常委会办公室，县政协办公室。' }],
		[{ text: '示例县人民政府办公室' }, { text: '2024年5月22日印发' }],
	],
} as const;

export const sampleCorrections = [
	{
		on: exampleDay,
		changed: '第三条的收费标准由“每小时3元”改为“每小时2元”',
		reason: '录入有误',
	},
];
