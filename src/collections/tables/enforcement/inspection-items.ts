import type { TableKind } from '../kind/table-kind.ts';

/** 行政检查事项清单. */
export const inspectionItems: TableKind = {
	id: 'inspection-items',
	title: '行政检查事项清单',
	basis: '国办发〔2024〕54号',
	note: '没有公布的事项不得实施检查。通过投诉举报、转办交办、数据监测等发现的问题，有针对性地检查（《优化营商环境条例》第五十四条）；这类检查是否计入年度频次上限，以国家有关主管部门的规定为准。',
	key: 'name',
	keyWith: ['agency'],
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
			description: '整数，一年最多检查几次；主管部门还没有公布上限的留空，不自己编',
			example: 2,
		},
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			example: '2026-02-28',
		},
	],
};
