import type { TableKind } from '../kind/table-kind.ts';

/** 告知承诺制证明事项目录. */
export const promises: TableKind = {
	id: 'promises',
	title: '告知承诺制证明事项目录',
	basis: '国办发〔2020〕42号',
	note: '列入目录的证明，申请人可以选择书面承诺代替提交。',
	key: 'name',
	keyWith: ['agency', 'item'],
	columns: [
		{ name: 'name', label: '证明名称', required: true, example: '无房证明' },
		{ name: 'item', label: '事项名称', required: true, example: '公共租赁住房申请' },
		{
			name: 'basis',
			label: '设定依据',
			kind: 'paragraph',
			required: 'advised',
			example: '《青禾县公共租赁住房管理办法》（虚构）',
		},
		{
			name: 'agency',
			label: '实施部门',
			kind: 'agency',
			required: true,
			example: '青禾县住房和城乡建设局',
		},
		{ name: 'form', label: '承诺书样本', example: '窗口和网上办事页面提供' },
		{
			name: 'verification',
			label: '核查方式',
			required: 'advised',
			example: '与不动产登记信息比对',
		},
	],
};
