import { numberColumn, pageColumn, publishedColumn } from '../kind/common-columns.ts';
import type { TableKind } from '../kind/table-kind.ts';
import type { TableRow } from '../../declarations/table.ts';

/** 案卷评查: how many files of which agency were looked at, and how good they were. */
export const caseReviews: TableKind = {
	id: 'case-reviews',
	title: '行政执法案卷评查结果',
	basis: '县里的依法行政示范标准',
	note: '一次评查里的每个单位、每类案卷一行。',
	key: 'number',
	nameField: 'agency',
	keyPerFile: true,
	dateField: 'publishedOn',
	formedField: 'on',
	links: ['page'],
	columns: [
		numberColumn,
		{ name: 'on', label: '评查日期', kind: 'date', required: true, example: '2027-10-22' },
		{
			name: 'organizer',
			label: '组织单位',
			required: true,
			description: '写全称',
			example: '青禾县司法局',
		},
		{
			name: 'agency',
			label: '被评查单位',
			kind: 'agency',
			required: true,
			description: '只有全县合计的写县政府',
			example: '青禾县市场监督管理局',
		},
		{
			name: 'kind',
			label: '案卷类别',
			required: true,
			values: ['行政处罚', '行政许可', '行政强制', '行政检查', '其他'],
			example: '行政处罚',
		},
		{ name: 'files', label: '评查案卷（件）', kind: 'count', required: true, example: 20 },
		{ name: 'excellent', label: '优秀（件）', kind: 'count', example: 8 },
		{
			name: 'qualified',
			label: '合格（件）',
			kind: 'count',
			required: true,
			description: '写了优秀的，不含优秀',
			example: 11,
		},
		{ name: 'unqualified', label: '不合格（件）', kind: 'count', required: true, example: 1 },
		{
			name: 'problems',
			label: '主要问题',
			kind: 'paragraph',
			example: '送达回证填写不全',
		},
		publishedColumn,
		{ ...pageColumn, label: '通报链接' },
	],
	rules: [
		(row) => {
			const sum = gradesOf(row);
			return sum === row['files']
				? undefined
				: {
						field: 'files',
						message: `写的是 ${String(row['files'])}，优秀、合格、不合格相加是 ${sum}`,
					};
		},
	],
	summary: (rows) => {
		const sum = (field: string) => rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);
		return `评查案卷 ${sum('files')} 件：优秀 ${sum('excellent')} 件，合格 ${sum('qualified')} 件，不合格 ${sum('unqualified')} 件。`;
	},
};

function gradesOf({ excellent = 0, qualified, unqualified }: TableRow): number {
	return Number(excellent) + Number(qualified) + Number(unqualified);
}
