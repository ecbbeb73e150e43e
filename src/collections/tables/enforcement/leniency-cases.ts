import { notBefore } from '../kind/cell-order.ts';
import { leniencyKinds } from './leniency-kinds.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 柔性执法典型案例: real cases without the names of their parties. */
export const leniencyCases: TableKind = {
	id: 'leniency-cases',
	title: '包容审慎执法典型案例',
	basis: '本县安排（法治政府建设工作要点）',
	note: '案例隐去当事人的名称。',
	key: 'number',
	nameField: 'title',
	dateField: 'publishedOn',
	formedField: 'decidedOn',
	columns: [
		{ name: 'number', label: '编号', required: true, example: 'AL-2026-01' },
		{ name: 'title', label: '案例名称', required: true, example: '某便利店未及时更换标价签案' },
		{ name: 'kind', label: '类别', values: leniencyKinds, required: true, example: '不予处罚' },
		{
			name: 'agency',
			label: '执法机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'facts',
			label: '案情',
			kind: 'paragraph',
			required: true,
			description: '不写当事人的姓名、名称和能认出他的情况',
			example: '某便利店标价签未及时更换，首次违法，当场改正',
		},
		{
			name: 'basis',
			label: '依据',
			kind: 'paragraph',
			required: true,
			example: '《行政处罚法》第三十三条',
		},
		{
			name: 'result',
			label: '处理结果',
			kind: 'paragraph',
			required: true,
			example: '不予处罚，批评教育',
		},
		{ name: 'decidedOn', label: '决定日期', kind: 'date', example: '2026-07-09' },
		{
			name: 'page',
			label: '相关网页',
			kind: 'pages',
			description: '登载案例的网页',
			example: ['/enforcement/'],
		},
		{
			name: 'publishedOn',
			label: '公布日期',
			kind: 'publication-time',
			required: true,
			example: '2026-08-13',
		},
	],
	rules: [notBefore(['publishedOn', '公布日期'], ['decidedOn', '决定日期'])],
};
