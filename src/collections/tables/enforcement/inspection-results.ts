import type { TableKind } from '../kind/table-kind.ts';

/** 抽查和检查结果, one file a year. */
export const inspectionResults: TableKind = {
	id: 'inspection-results',
	title: '抽查和检查结果',
	basis: '国发〔2019〕5号（六）、《优化营商环境条例》第五十四条',
	note: '抽查事项和查处结果及时公开，国家没有规定天数；作出的执法决定另按决定公开。',
	key: 'code',
	nameField: 'target',
	columns: [
		{ name: 'code', label: '检查编号', required: true, example: 'JC-2027-001' },
		{ name: 'task', label: '检查事项', required: true, example: '食品销售监督检查' },
		{
			name: 'agency',
			label: '检查机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'target',
			label: '检查对象',
			required: true,
			example: '青禾县乙柳商贸有限公司（虚构）',
		},
		{
			name: 'creditCode',
			label: '统一社会信用代码',
			kind: 'credit-code',
			example: '91999901MA0021QH3E',
		},
		{
			name: 'inspectedOn',
			label: '检查日期',
			kind: 'date',
			required: true,
			description: '检查结束的日期',
			example: '2026-05-19',
		},
		{ name: 'result', label: '检查结果', required: true, example: '未发现问题' },
		{ name: 'handling', label: '处理情况' },
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			required: true,
			example: '2026-06-02',
		},
	],
	dateField: 'publishedOn',
	formedField: 'inspectedOn',
};
