import type { TableKind } from '../kind/table-kind.ts';

/** 行政许可事项清单. */
export const licences: TableKind = {
	id: 'licences',
	title: '行政许可事项清单',
	basis: '《优化营商环境条例》第四十条',
	note: '清单之外不得违法实施行政许可。',
	key: 'name',
	keyWith: ['agency', 'subItem'],
	columns: [
		{ name: 'name', label: '事项名称', required: true, example: '食品经营许可' },
		{
			name: 'authority',
			label: '主管部门',
			kind: 'agency',
			required: 'advised',
			example: '青禾县市场监督管理局',
		},
		{ name: 'agency', label: '实施机关', required: true, example: '县市场监管局' },
		{
			name: 'basis',
			label: '设定和实施依据',
			kind: 'paragraph',
			required: true,
			example: '《食品安全法》',
		},
		{ name: 'subItem', label: '子项', example: '新办、变更、延续、注销' },
		{ name: 'code', label: '事项编码', description: '不重复，以后不再改', example: 'QH-XK-001' },
	],
};
