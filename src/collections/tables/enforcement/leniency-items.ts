import type { TableKind } from '../kind/table-kind.ts';

/** 轻微违法不予处罚事项清单. */
export const leniencyItems: TableKind = {
	id: 'leniency-items',
	title: '轻微违法不予处罚事项清单',
	basis: '《行政处罚法》第三十三条（依据），公布由本县安排',
	key: 'offence',
	keyWith: ['agency'],
	columns: [
		{
			name: 'offence',
			label: '违法行为',
			required: true,
			example: '未按照规定公示年度报告，限期内补报的',
		},
		{
			name: 'agency',
			label: '执法机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'basis',
			label: '法律依据',
			kind: 'paragraph',
			required: true,
			example: '《行政处罚法》第三十三条',
		},
		{
			name: 'conditions',
			label: '不予处罚情形',
			kind: 'paragraph',
			required: true,
			example: '初次违法，危害后果轻微，及时改正',
		},
		{ name: 'correction', label: '整改方式', example: '限期补报' },
		{ name: 'supervision', label: '监管措施', example: '提示提醒' },
	],
};
