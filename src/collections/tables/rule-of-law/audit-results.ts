import { numberColumn, pageColumn, publishedColumn } from '../kind/common-columns.ts';
import { notEarlier, onlyWith, reminds } from '../kind/row-rules.ts';
import { countsOfWork, stateOfWork, turnOfWork } from '../kind/state-of-work.ts';
import { dayRead } from '../../../domain/dates/day-text.ts';
import type { TableKind } from '../kind/table-kind.ts';
import type { TableRow } from '../../declarations/table.ts';

const budgetAudit = '预算执行和其他财政收支';

/** What a row states for auditors. */
const auditStates = {
	/** The yearly audit report on the budget, of which the text itself is public. */
	budgetReport: '预算执行的审计工作报告已公布',
	toRectify: '需要整改',
} as const;

/** 审计结果 and 整改, a row for each project and audited agency. */
export const auditResults: TableKind = {
	id: 'audit-results',
	title: '审计结果和整改',
	basis: '《预算法》第八十九条、县里的法治政府建设工作要点',
	note: '整改是否逾期按日期计算。',
	key: 'number',
	nameField: 'project',
	keyPerFile: true,
	dateField: 'publishedOn',
	formedField: 'announcedOn',
	links: ['page', 'rectificationPage'],
	factFields: { due: 'dueOn', done: 'rectifiedOn' },
	states: (row) => [
		...(row['kind'] === budgetAudit && row['page'] !== undefined ? [auditStates.budgetReport] : []),
		...(problemsOf(row) > 0 ? [auditStates.toRectify] : []),
	],
	columns: [
		numberColumn,
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: [budgetAudit, '部门预算执行', '专项资金和民生项目', '政府投资项目', '其他'],
			example: '部门预算执行',
		},
		{
			name: 'project',
			label: '审计项目',
			required: true,
			example: '县教育局2026年度预算执行审计',
		},
		{
			name: 'agency',
			label: '被审计单位',
			kind: 'agency',
			required: true,
			description: '审计全县的写县政府',
			example: '青禾县教育局',
		},
		{
			name: 'announcedOn',
			label: '结果公告日期',
			kind: 'date',
			required: true,
			example: '2027-09-15',
		},
		{
			name: 'problems',
			label: '问题（个）',
			kind: 'count',
			required: true,
			description: '没有发现问题的写 0',
			example: 1,
		},
		{ name: 'amount', label: '问题金额（万元）', kind: 'amount', example: 37 },
		{
			name: 'findings',
			label: '主要问题',
			kind: 'paragraph',
			example: '未按规定进行政府采购',
		},
		{ name: 'dueOn', label: '整改期限', kind: 'date', example: '2027-11-30' },
		{
			name: 'rectifiedOn',
			label: '整改完成日期',
			kind: 'date',
			description: '还没有完成的空着',
			example: '2027-11-20',
		},
		{ name: 'measures', label: '整改情况', kind: 'paragraph', example: '已经完善采购制度' },
		{
			name: 'rectificationAnnouncedOn',
			label: '整改结果公告日期',
			kind: 'date',
			example: '2027-12-10',
		},
		publishedColumn,
		{ ...pageColumn, label: '审计结果链接' },
		{ ...pageColumn, name: 'rectificationPage', label: '整改结果链接' },
	],
	rules: [
		notEarlier(['announcedOn', '结果公告日期'], 'dueOn'),
		notEarlier(['rectifiedOn', '整改完成日期'], 'rectificationAnnouncedOn'),
		onlyWith(['rectificationAnnouncedOn', '整改结果公告日期'], 'rectifiedOn'),
		(row) =>
			problemsOf(row) === 0 && row['rectifiedOn'] !== undefined
				? { field: 'problems', message: '写了 0 个问题，又写了整改完成日期' }
				: undefined,
		reminds('page', ({ kind, page }) =>
			kind === budgetAudit && page === undefined
				? '没有链接到审计工作报告，看不出报告是否公布'
				: undefined,
		),
		reminds('dueOn', (row) =>
			problemsOf(row) > 0 && row['dueOn'] === undefined
				? '有问题，没有写整改期限，看不出整改是否逾期'
				: undefined,
		),
	],
	computed: [
		{
			label: '整改进度',
			of: (row, day) =>
				problemsOf(row) === 0
					? '没有发现问题'
					: stateOfWork({ due: row['dueOn'], done: row['rectifiedOn'] }, day, {
							done: '已整改',
							open: '未整改',
						}),
			turns: ({ dueOn }) => [turnOfWork(dueOn)],
		},
	],
	summary: (rows, day) => {
		const found = rows.filter((row) => problemsOf(row) > 0);
		const { done, open, late } = countsOfWork(found, { due: 'dueOn', done: 'rectifiedOn' }, day);
		const problems = found.reduce((sum, row) => sum + problemsOf(row), 0);
		return `审计项目 ${rows.length} 项，发现问题 ${problems} 个；有问题的 ${found.length} 项中，已整改 ${done} 项，未整改 ${open} 项，其中逾期 ${late} 项（截至 ${dayRead}）。`;
	},
};

function problemsOf({ problems }: TableRow): number {
	return typeof problems === 'number' ? problems : 0;
}
