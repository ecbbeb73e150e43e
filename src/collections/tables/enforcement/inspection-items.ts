import type { TableKind } from '../kind/table-kind.ts';

/** 行政检查事项清单. */
export const inspectionItems: TableKind = {
	id: 'inspection-items',
	title: '行政检查事项清单',
	basis: '国办发〔2024〕54号',
	note: '没有公布的事项不得检查，检查次数不得超过年度频次上限。',
	key: 'name',
	columns: [
		{ name: 'name', label: '事项名称', required: true, example: '食品生产企业检查' },
		{
			name: 'basis',
			label: '检查依据',
			kind: 'paragraph',
			required: true,
			example: '《食品安全法》',
		},
		{
			name: 'agency',
			label: '实施主体',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{ name: 'target', label: '检查对象', required: true, example: '食品生产企业' },
		{
			name: 'content',
			label: '检查内容',
			kind: 'paragraph',
			required: true,
			example: '原料、过程、出厂检验、召回',
		},
		{ name: 'method', label: '检查方式', example: '现场检查' },
		{
			name: 'yearlyCap',
			label: '年度频次上限（次）',
			kind: 'count',
			required: 'advised',
			description: '整数，一年最多检查几次；上级主管部门没有公布上限的留空',
			example: 2,
		},
		{ name: 'publishedOn', label: '公布日期', kind: 'date', example: '2026-02-28' },
	],
};
