import { numberColumn } from '../kind/common-columns.ts';
import { termColumns, termRules, termState } from './terms.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 特邀行政执法监督员. Their activities are rows of `activities`. */
export const supervisors: TableKind = {
	id: 'supervisors',
	title: '特邀行政执法监督员名单',
	basis: '县里的依法行政示范标准',
	note: '以前的版本里，已经不在名单上的人员不再显示。活动见“法治工作动态”。',
	key: 'number',
	nameField: 'name',
	columns: [
		numberColumn,
		{
			name: 'agency',
			label: '聘请机关',
			kind: 'agency',
			required: true,
			example: '青禾县司法局',
		},
		{
			name: 'name',
			label: '姓名',
			required: true,
			person: true,
			description: '只写姓名，不写电话和证件号码',
			example: '庄示范',
		},
		{
			name: 'kind',
			label: '来源',
			required: true,
			values: ['人大代表', '政协委员', '企业', '行业协会', '律师', '媒体', '社区和群众', '其他'],
			example: '人大代表',
		},
		{ name: 'unit', label: '所在单位', description: '没有单位的不写', example: '青禾县示例商会' },
		...termColumns,
	],
	rules: termRules,
	computed: [termState],
};
