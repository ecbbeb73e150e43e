import type { TableKind } from '../kind/table-kind.ts';

/** 企业开办时限: a row a step. */
export const startUp: TableKind = {
	id: 'start-up',
	title: '企业开办环节和时限',
	basis: '《优化营商环境条例》第十九条',
	key: 'step',
	columns: [
		{ name: 'step', label: '环节', required: true, example: '设立登记' },
		{
			name: 'agency',
			label: '办理机关',
			kind: 'agency',
			required: true,
			example: '青禾县市场监督管理局',
		},
		{
			name: 'statutoryLimit',
			label: '法定时限',
			required: 'advised',
			advice: '没有填，看不出承诺比规定快多少；没有规定的写“没有规定”',
			description: '法律、法规规定的时限；没有规定的写“没有规定”',
			example: '3个工作日',
		},
		{ name: 'promisedLimit', label: '承诺时限', required: true, example: '半个工作日' },
		{
			name: 'materials',
			label: '材料',
			kind: 'paragraph',
			required: true,
			description: '没有材料的写“不需要”',
			example: '申请书；章程；住所使用证明',
		},
		{ name: 'online', label: '能否网上办理', values: ['是', '否'], required: true, example: '是' },
		{ name: 'fee', label: '收费', example: '不收费' },
	],
};
