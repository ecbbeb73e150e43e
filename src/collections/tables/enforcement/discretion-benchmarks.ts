import type { TableKind } from '../kind/table-kind.ts';

/** 行政裁量权基准. */
export const discretionBenchmarks: TableKind = {
	id: 'discretion-benchmarks',
	title: '行政裁量权基准',
	basis: '《行政处罚法》第三十四条、国办发〔2022〕27号',
	key: 'code',
	nameField: 'offence',
	columns: [
		{ name: 'code', label: '编号', required: true, example: 'SJ-CL-001-1' },
		{
			name: 'agency',
			label: '执法机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{ name: 'offence', label: '违法行为', required: true, example: '经营标签有瑕疵的食品' },
		{
			name: 'basis',
			label: '法律依据',
			kind: 'paragraph',
			required: true,
			example: '《食品安全法》',
		},
		{
			name: 'grade',
			label: '裁量阶次',
			values: ['轻微', '较轻', '一般', '较重', '严重'],
			example: '轻微',
		},
		{
			name: 'conditions',
			label: '适用条件',
			kind: 'paragraph',
			required: 'advised',
			example: '不影响食品安全，没有误导消费者，当场改正',
		},
		{
			name: 'range',
			label: '裁量幅度',
			kind: 'paragraph',
			required: true,
			description: '具体的处罚标准',
			example: '责令改正，不予罚款',
		},
		{ name: 'remark', label: '备注' },
	],
};
