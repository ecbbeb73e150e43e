import { licenceDecisions } from './licence-decisions.ts';
import { penaltyDecisions } from './penalty-decisions.ts';
import type { TableColumn } from './columns.ts';
import type { TableKind } from './table-kind.ts';

/** Numbers of the yearly statistics, by kind of enforcement. */
const statistics: readonly (readonly [
	group: string,
	items: readonly (readonly [name: string, label: string])[],
])[] = [
	[
		'行政许可',
		[
			['applications', '申请'],
			['accepted', '受理'],
			['granted', '许可'],
			['refused', '不予许可'],
			['licencesRevoked', '撤销'],
		],
	],
	[
		'行政处罚',
		[
			['penalties', '总数'],
			['warnings', '警告'],
			['fines', '罚款'],
			['confiscations', '没收'],
			['closures', '责令停产停业'],
			['suspensions', '暂扣或者吊销'],
			['detentions', '拘留'],
			['otherPenalties', '其他'],
			['penaltiesRevoked', '被撤销'],
		],
	],
	[
		'行政强制',
		[
			['coerciveMeasures', '措施'],
			['coerciveExecutions', '执行'],
		],
	],
	['行政检查', [['inspections', '次数']]],
	[
		'其他执法行为',
		[
			['levies', '征收'],
			['requisitions', '征用'],
			['rulings', '裁决'],
			['payments', '给付'],
			['confirmations', '确认'],
			['rewards', '奖励'],
		],
	],
	[
		'纠错',
		[
			['reviewCorrections', '行政复议'],
			['courtCorrections', '行政诉讼'],
		],
	],
];

const statisticsColumns: readonly TableColumn[] = [
	{ name: 'agency', label: '执法机关', kind: 'agency', required: true },
	...statistics.flatMap(([group, items]) =>
		items.map(([name, label]): TableColumn => ({
			name,
			label: `${group}：${label}`,
			kind: 'count',
		})),
	),
	{ name: 'penaltyIncome', label: '罚没金额(万元)', kind: 'amount' },
	{ name: 'remark', label: '说明', kind: 'paragraph' },
	{ name: 'publishedOn', label: '公布日期', kind: 'date' },
];

/** 事后公开 and yearly plans; each file holds a year. */
export const enforcementYears: readonly TableKind[] = [
	{
		id: 'inspection-plans',
		title: '随机抽查计划',
		basis: '国发〔2019〕5号',
		key: 'code',
		nameField: 'name',
		columns: [
			{ name: 'code', label: '任务编号', required: true },
			{ name: 'name', label: '抽查任务', required: true },
			{ name: 'agency', label: '牵头机关', kind: 'agency', required: true },
			{ name: 'joint', label: '配合机关' },
			{ name: 'target', label: '抽查对象', required: true },
			{ name: 'share', label: '抽查比例', required: true },
			{ name: 'period', label: '抽查时间', required: true },
			{ name: 'publishedOn', label: '公布日期', kind: 'date' },
		],
		dateField: 'publishedOn',
	},
	{
		id: 'inspection-results',
		title: '抽查和检查结果',
		basis: '国发〔2019〕5号、国办发〔2018〕118号',
		key: 'code',
		nameField: 'target',
		columns: [
			{ name: 'code', label: '检查编号', required: true },
			{ name: 'task', label: '检查事项', required: true },
			{ name: 'agency', label: '检查机关', kind: 'agency', required: true },
			{ name: 'target', label: '检查对象', required: true },
			{ name: 'creditCode', label: '统一社会信用代码', kind: 'credit-code' },
			{ name: 'inspectedOn', label: '检查日期', kind: 'date', required: true },
			{ name: 'result', label: '检查结果', required: true },
			{ name: 'handling', label: '处理情况' },
			{ name: 'publishedOn', label: '公布日期', kind: 'date', required: true },
		],
		dateField: 'publishedOn',
		deadlines: [
			{
				from: 'inspectedOn',
				to: 'publishedOn',
				workingDays: 20,
				duty: '应在检查结束后 20 个工作日内公布',
				basis: '国办发〔2018〕118号',
			},
		],
	},
	penaltyDecisions,
	licenceDecisions,
	{
		id: 'statistics',
		title: '行政执法统计年报',
		basis: '国办发〔2018〕118号',
		note: '每年1月31日前公布上一年的数据；文件名是数据所属的年份。',
		key: 'agency',
		keyPerFile: true,
		columns: statisticsColumns,
		dateField: 'publishedOn',
	},
];
