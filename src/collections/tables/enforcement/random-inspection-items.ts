import type { TableKind } from '../kind/table-kind.ts';

/** 随机抽查事项清单. */
export const randomInspectionItems: TableKind = {
	id: 'random-inspection-items',
	title: '随机抽查事项清单',
	basis: '国办发〔2018〕118号（四）、国发〔2019〕5号',
	key: 'name',
	keyWith: ['agency'],
	columns: [
		{ name: 'name', label: '抽查事项', required: true, example: '食品销售监督检查' },
		{
			name: 'level',
			label: '抽查类别',
			values: ['一般检查事项', '重点检查事项'],
			example: '一般检查事项',
		},
		{
			name: 'basis',
			label: '抽查依据',
			kind: 'paragraph',
			required: 'advised',
			example: '《食品安全法》',
		},
		{
			name: 'agency',
			label: '抽查主体',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{ name: 'target', label: '抽查对象', required: 'advised', example: '食品销售者' },
		{
			name: 'content',
			label: '抽查内容',
			kind: 'paragraph',
			example: '许可、进货查验、标签、贮存',
		},
		{ name: 'share', label: '抽查比例', required: 'advised', example: '5%' },
		{ name: 'frequency', label: '抽查频次', required: 'advised', example: '每年2次' },
		{ name: 'method', label: '抽查方式', example: '现场检查' },
	],
};
