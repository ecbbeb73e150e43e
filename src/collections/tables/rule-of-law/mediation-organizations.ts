import { numberColumn } from '../kind/common-columns.ts';
import { partOf } from '../kind/row-rules.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** 人民调解组织, where people find them. */
export const mediationOrganizations: TableKind = {
	id: 'mediation-organizations',
	title: '人民调解组织名录',
	basis: '县里的法治政府建设工作要点',
	key: 'number',
	nameField: 'name',
	columns: [
		numberColumn,
		{ name: 'name', label: '名称', required: true, example: '柳溪镇人民调解委员会' },
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: ['乡镇、街道', '村', '社区', '企业事业单位', '行业性、专业性'],
			example: '乡镇、街道',
		},
		{
			name: 'agency',
			label: '所在乡镇或者指导单位',
			kind: 'agency',
			required: true,
			description: '村、社区和乡镇的写乡镇、街道；行业性的写指导它的机关',
			example: '柳溪镇人民政府',
		},
		{
			name: 'address',
			label: '地址',
			required: true,
			example: '柳溪镇柳溪街1号柳溪司法所',
		},
		{
			name: 'phone',
			label: '电话',
			required: 'advised',
			advice: '没有填，群众找不到调解组织',
			example: '0000-1234702',
		},
		{
			name: 'fullTime',
			label: '专职调解员（人）',
			kind: 'count',
			required: 'advised',
			advice: '没有填；没有专职调解员的写 0',
			description: '没有专职的写 0',
			example: 2,
		},
		{
			name: 'mediators',
			label: '调解员（人）',
			kind: 'count',
			description: '含专职的',
			example: 7,
		},
	],
	rules: [partOf('fullTime', ['mediators', '调解员'])],
	summary: (rows) => {
		const fullTime = rows.reduce((sum, row) => sum + Number(row['fullTime'] ?? 0), 0);
		return `调解组织 ${rows.length} 个，专职调解员 ${fullTime} 人。`;
	},
};
