import { numberColumn } from '../kind/common-columns.ts';
import { onlyWith, reminds } from '../kind/row-rules.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 行政复议人员: who reviews cases, and what qualifies them. */
export const reconsiderationStaff: TableKind = {
	id: 'staff',
	title: '行政复议人员',
	basis: '县里的依法行政示范标准',
	note: '以前的版本里，已经不在名单上的人员不再显示。',
	key: 'number',
	nameField: 'name',
	columns: [
		numberColumn,
		{
			name: 'agency',
			label: '行政复议机构',
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
			example: '岑示例',
		},
		{ name: 'post', label: '职务', example: '行政复议应诉股股长' },
		{
			name: 'since',
			label: '从事行政复议的日期',
			kind: 'date',
			description: '初次从事行政复议工作的日期',
			example: '2024-03-01',
		},
		{
			name: 'qualification',
			label: '法律职业资格',
			required: 'advised',
			advice: '没有填，看不出有没有资格',
			values: ['有', '没有'],
			description: '空着的，网页上看不出有没有',
			example: '有',
		},
		{
			name: 'certificate',
			label: '资格证书编号',
			person: true,
			description: '法律职业资格证书的编号，可以不写；不写身份证号码',
			example: 'A2024（虚构）0001',
		},
	],
	rules: [
		onlyWith(['certificate', '资格证书编号'], 'qualification'),
		({ certificate, qualification }) =>
			certificate !== undefined && qualification === '没有'
				? { field: 'qualification', message: '写了证书编号，又写“没有”' }
				: undefined,
		reminds('certificate', ({ certificate }) =>
			/^\d{17}[\dXx]$/.test(String(certificate)) ? '像是身份证号码，请核对' : undefined,
		),
	],
	summary: (rows) => {
		const qualified = rows.filter(({ qualification }) => qualification === '有').length;
		const unknown = rows.filter(({ qualification }) => qualification === undefined).length;
		return `行政复议人员 ${rows.length} 人，有法律职业资格的 ${qualified} 人${unknown > 0 ? `，没有写明的 ${unknown} 人` : ''}。`;
	},
};
