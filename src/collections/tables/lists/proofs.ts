import type { TableKind } from '../kind/table-kind.ts';

const yesOrNo = ['是', '否'] as const;

/** 证明事项清单. */
export const proofs: TableKind = {
	id: 'proofs',
	title: '证明事项清单',
	basis: '《优化营商环境条例》第四十四条',
	note: '清单之外，政府部门、公用企事业单位和服务机构不得索要证明。',
	key: 'name',
	keyWith: ['requester', 'purpose'],
	columns: [
		{ name: 'name', label: '证明名称', required: true, example: '无房证明' },
		{ name: 'purpose', label: '证明用途', example: '申请公共租赁住房' },
		{
			name: 'basis',
			label: '设定依据',
			kind: 'paragraph',
			required: true,
			example: '《青禾县公共租赁住房管理办法》（虚构）',
		},
		{
			name: 'requester',
			label: '索要单位',
			kind: 'agency-or-other',
			required: true,
			example: '青禾县住房和城乡建设局',
		},
		{ name: 'issuer', label: '开具单位', required: 'advised', example: '县不动产登记中心' },
		{
			name: 'guide',
			label: '办理指南',
			required: 'advised',
			example: '由县住房城乡建设局网上核验，不用提交',
		},
		{ name: 'promise', label: '是否实行告知承诺制', values: yesOrNo, example: '是' },
	],
};
