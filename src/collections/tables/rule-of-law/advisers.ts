import { numberColumn } from '../kind/common-columns.ts';
import { reminds } from '../kind/row-rules.ts';
import { termColumns, termRules, termState } from './terms.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 法律顾问、公职律师 and experts who advise agencies. */
export const advisers: TableKind = {
	id: 'advisers',
	title: '法律顾问和公职律师名录',
	basis: '县里的依法行政工作方案',
	note: '以前的版本里，已经不在名录上的人员不再显示。参加咨询论证的次数见“法治工作动态”。',
	key: 'number',
	nameField: 'name',
	columns: [
		numberColumn,
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: ['法律顾问', '公职律师', '咨询论证专家'],
			example: '法律顾问',
		},
		{
			name: 'agency',
			label: '服务机关',
			kind: 'agency',
			required: true,
			description: '聘请的机关；公职律师写所在的机关',
			example: '青禾县人民政府',
		},
		{
			name: 'name',
			label: '姓名',
			required: true,
			person: true,
			description: '只写姓名，不写电话和证件号码',
			example: '甄示例',
		},
		{
			name: 'unit',
			label: '所在单位',

			description: '律师事务所、院校或者机关的名称',
			example: '示例市明法律师事务所',
		},
		{ name: 'field', label: '专业领域', example: '行政法' },
		...termColumns,
	],
	rules: [
		...termRules,
		reminds('until', ({ kind, until }) =>
			kind === '法律顾问' && until === undefined ? '没有写聘期，看不出是否还在聘' : undefined,
		),
	],
	computed: [termState],
};
