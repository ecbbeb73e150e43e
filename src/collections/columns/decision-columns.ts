import type { DocumentColumn } from '../declarations/document-column.ts';

/** Columns of 重大行政决策 and 行政规范性文件. */
export const decisionColumns: readonly DocumentColumn[] = [
	{
		id: 'executive-meetings',
		title: '常务会议',
		place: 'decisions',
		description: '政府全体会议、常务会议讨论决定的事项',
		otherNames: ['会议公开', '政府会议'],
		cadence: '每次',
		states: ['meetingOn'],
	},
	{
		id: 'township-decisions',
		title: '乡镇决策',
		place: 'decisions',
		description: '乡镇人民政府决策的事项、依据、结果和执行情况',
		otherNames: ['乡镇公开', '街道决策'],
		cadence: '每半年',
		states: ['period'],
	},
	{
		id: 'objection-guides',
		title: '审查建议',
		place: 'normative-documents',
		description: '公民、法人和其他组织对行政规范性文件提出审查建议的渠道和办理',
		otherNames: ['文件异议', '规范性文件审查建议'],
		cadence: '长期',
	},
	{
		id: 'fair-competition',
		title: '公平竞争审查',
		place: 'normative-documents',
		description: '公平竞争审查的制度、举报渠道和政策措施的清理',
		cadence: '长期',
	},
];
