import type { TableKind } from '../kind/table-kind.ts';

const yesOrNo = ['是', '否'] as const;

/** 行政事业性收费目录清单. */
export const fees: TableKind = {
	id: 'fees',
	title: '行政事业性收费目录清单',
	basis: '《政府信息公开条例》第二十条第（八）项、《优化营商环境条例》第二十五条',
	note: '目录清单之外的涉企行政事业性收费一律不得执行。',
	key: 'name',
	keyWith: ['agency'],
	columns: [
		{ name: 'name', label: '项目名称', required: true, example: '不动产登记费' },
		{
			name: 'agency',
			label: '执收部门',
			kind: 'agency',
			required: true,
			example: '青禾县自然资源局',
		},
		{ name: 'code', label: '项目序号', example: '01' },
		{
			name: 'funds',
			label: '资金管理方式',
			values: ['缴入国库', '缴入财政专户'],
			example: '缴入国库',
		},
		{
			name: 'basis',
			label: '政策依据',
			kind: 'paragraph',
			required: true,
			example: '国家和省关于不动产登记收费的规定',
		},
		{
			name: 'rate',
			label: '征收标准',
			required: true,
			example: '住宅类每件80元，非住宅类每件550元',
		},
		{
			name: 'enterprise',
			label: '是否涉企',
			values: yesOrNo,
			required: 'advised',
			example: '是',
		},
	],
};
