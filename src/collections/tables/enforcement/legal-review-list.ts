import type { TableKind } from '../kind/table-kind.ts';

/** 重大执法决定法制审核目录. */
export const legalReviewList: TableKind = {
	id: 'legal-review-list',
	title: '重大执法决定法制审核目录',
	basis: '国办发〔2018〕118号（十二）',
	note: '重大执法决定未经法制审核或者审核没有通过的，不得作出（国办发〔2018〕118号）。',
	key: 'name',
	keyWith: ['agency'],
	columns: [
		{ name: 'name', label: '审核事项', required: true, example: '对公民处以较大数额罚款' },
		{ name: 'type', label: '执法类别', required: true, example: '行政处罚' },
		{
			name: 'agency',
			label: '执法机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'scope',
			label: '审核情形',
			kind: 'paragraph',
			required: true,
			example: '数额达到听证标准',
		},
		{ name: 'basis', label: '审核依据', example: '《行政处罚法》第五十八条' },
		{ name: 'reviewer', label: '审核机构', example: '法规股' },
	],
};
