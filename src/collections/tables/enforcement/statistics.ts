import type { TableColumn } from '../kind/columns.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** The yearly figures, by kind of enforcement. */
const figures: readonly (readonly [
	group: string,
	items: readonly (readonly [name: string, label: string, example: number])[],
])[] = [
	[
		'行政许可',
		[
			['applications', '申请', 360],
			['accepted', '受理', 354],
			['granted', '许可', 330],
			['refused', '不予许可', 24],
			['licencesRevoked', '撤销', 0],
		],
	],
	[
		'行政处罚',
		[
			['penalties', '总数', 72],
			['warnings', '警告', 18],
			['fines', '罚款', 45],
			['confiscations', '没收', 6],
			['closures', '责令停产停业', 3],
			['suspensions', '暂扣或者吊销', 0],
			['detentions', '拘留', 0],
			['otherPenalties', '其他', 0],
			['penaltiesRevoked', '被撤销', 1],
		],
	],
	[
		'行政强制',
		[
			['coerciveMeasures', '措施', 9],
			['coerciveExecutions', '执行', 3],
		],
	],
	['行政检查', [['inspections', '次数', 780]]],
	[
		'其他执法行为',
		[
			['levies', '征收', 0],
			['requisitions', '征用', 0],
			['rulings', '裁决', 0],
			['payments', '给付', 0],
			['confirmations', '确认', 15],
			['rewards', '奖励', 0],
		],
	],
	[
		'纠错',
		[
			['reviewCorrections', '行政复议', 1],
			['courtCorrections', '行政诉讼', 0],
		],
	],
];

const columns: readonly TableColumn[] = [
	{
		name: 'agency',
		label: '执法机关',
		kind: 'agency',
		required: true,
		example: '青禾县市场监督管理局',
	},
	...figures.flatMap(([group, items]) =>
		items.map(([name, label, example]): TableColumn => ({
			name,
			label: `${group}：${label}`,
			kind: 'count',
			description: '整数，不带单位；没有写 0，不适用的留空',
			example,
		})),
	),
	{ name: 'penaltyIncome', label: '罚没金额(万元)', kind: 'amount', example: 25.05 },
	{ name: 'remark', label: '说明', kind: 'paragraph', example: '演示数据' },
	{
		name: 'publishedOn',
		label: '公布日期',
		kind: 'publication-time',
		example: '2026-01-23',
	},
];

/** 行政执法统计年报, one file a year and one row an agency. */
export const statistics: TableKind = {
	id: 'statistics',
	title: '行政执法统计年报',
	basis: '国办发〔2018〕118号（六）',
	note: '每年1月31日前公布上一年的数据；文件名是数据所属的年份。',
	key: 'agency',
	keyPerFile: true,
	columns,
	dateField: 'publishedOn',
};
