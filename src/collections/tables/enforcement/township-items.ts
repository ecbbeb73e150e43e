import type { TableKind } from '../kind/table-kind.ts';

/** 乡镇（街道）行政执法事项清单. */
export const townshipItems: TableKind = {
	id: 'township-items',
	title: '乡镇（街道）行政执法事项清单',
	basis: '《行政处罚法》第二十四条（决定由省、自治区、直辖市公布），清单由本县安排',
	note: '行使的乡镇、街道按照省里的决定写。',
	key: 'code',
	nameField: 'item',
	columns: [
		{ name: 'code', label: '编号', required: true, example: 'XZ-001' },
		{ name: 'item', label: '事项名称', required: true, example: '对占道经营的处罚' },
		{
			name: 'kind',
			label: '执法类别',
			values: ['行政处罚', '行政强制', '行政检查'],
			required: true,
			example: '行政处罚',
		},
		{
			name: 'basis',
			label: '依据',
			kind: 'paragraph',
			required: true,
			description: '法律依据和省里的决定',
			example: '省级决定（虚构）',
		},
		{
			name: 'department',
			label: '原实施部门',
			kind: 'agency',
			required: true,
			example: '青禾县住房和城乡建设局',
		},
		{
			name: 'townships',
			label: '行使的乡镇、街道',
			kind: 'townships',
			required: true,
			example: ['全部乡镇、街道'],
		},
		{ name: 'remark', label: '备注', example: '2026年新增' },
	],
};
