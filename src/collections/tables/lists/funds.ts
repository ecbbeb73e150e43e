import type { TableKind } from '../kind/table-kind.ts';

/** 政府性基金和涉企保证金目录清单. */
export const funds: TableKind = {
	id: 'funds',
	title: '政府性基金和涉企保证金目录清单',
	basis: '《优化营商环境条例》第二十五条',
	note: '目录清单之外的政府性基金、涉企保证金和实行政府定价的经营服务性收费一律不得执行。',
	key: 'name',
	keyWith: ['agency'],
	columns: [
		{ name: 'name', label: '项目名称', required: true, example: '城市基础设施配套费' },
		{
			name: 'type',
			label: '种类',
			required: true,
			values: ['政府性基金', '涉企保证金', '政府定价经营服务性收费'],
			example: '政府性基金',
		},
		{
			name: 'basis',
			label: '征收依据',
			kind: 'paragraph',
			required: true,
			example: '省级规定（虚构）',
		},
		{
			name: 'rate',
			label: '征收标准或者返还方式',
			required: true,
			example: '每平方米45元（虚构）',
		},
		{
			name: 'agency',
			label: '管理部门',
			kind: 'agency',
			required: true,
			example: '青禾县住房和城乡建设局',
		},
	],
};
