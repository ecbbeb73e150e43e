import type { TableKind } from '../kind/table-kind.ts';

/** 随机抽查计划, one file a year. */
export const inspectionPlans: TableKind = {
	id: 'inspection-plans',
	title: '随机抽查计划',
	basis: '国发〔2019〕5号',
	key: 'code',
	nameField: 'name',
	columns: [
		{ name: 'code', label: '任务编号', required: true, example: 'SSJ-2027-01' },
		{ name: 'name', label: '抽查任务', required: true, example: '食品销售跨部门抽查' },
		{
			name: 'agency',
			label: '牵头机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{ name: 'joint', label: '配合机关', example: '青禾县卫生健康局' },
		{ name: 'target', label: '抽查对象', required: true, example: '食品销售者' },
		{ name: 'share', label: '抽查比例', required: 'advised', example: '5%' },
		{ name: 'period', label: '抽查时间', required: 'advised', example: '2026年5月—6月' },
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			example: '2026-03-16',
		},
	],
	dateField: 'publishedOn',
};
