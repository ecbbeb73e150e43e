import type { DocumentColumn } from '../declarations/document-column.ts';

/** Columns of 行政执法公示 and 清单. */
export const enforcementColumns: readonly DocumentColumn[] = [
	{
		id: 'complaint-channels',
		title: '投诉举报',
		place: 'enforcement',
		description: '行政执法、政务服务等方面投诉举报、信访和咨询的渠道，以及办理情况',
		otherNames: ['投诉举报渠道', '信访', '政务热线'],
		cadence: '长期',
	},
	{
		id: 'credit-repair',
		title: '信用修复',
		place: 'enforcement',
		description: '行政处罚信息的公示期限，信用修复和提出异议的办法',
		otherNames: ['信用信息公示'],
		cadence: '长期',
	},
	{
		id: 'soft-enforcement',
		title: '柔性执法',
		place: 'enforcement',
		description: '说服教育、劝导示范、轻微违法不予处罚等柔性执法的做法和典型案例',
		otherNames: ['包容审慎执法', '行政执法典型案例'],
		cadence: '每次',
	},
	{
		id: 'criminal-transfers',
		title: '行刑衔接',
		place: 'enforcement',
		description: '行政执法和刑事司法衔接的制度和移送情况',
		otherNames: ['两法衔接'],
		cadence: '长期',
	},
	{
		id: 'service-systems',
		title: '政务服务制度',
		place: 'lists',
		description: '首问负责、一次性告知、限时办结、跨省通办等政务服务制度',
		otherNames: ['首问负责', '一次性告知', '限时办结', '跨省通办'],
		cadence: '长期',
	},
	{
		id: 'market-access',
		title: '市场准入负面清单',
		place: 'lists',
		description: '全国统一的市场准入负面清单，以及在本地的落实',
		otherNames: ['市场准入'],
		cadence: '长期',
	},
];
