import { numberColumn, pageColumn, publishedColumn } from '../kind/common-columns.ts';
import { notEarlier, reminds } from '../kind/row-rules.ts';
import { countsOfWork, stateOfWork, turnOfWork } from '../kind/state-of-work.ts';
import { dayRead } from '../../../domain/dates/day-text.ts';
import type { TableKind } from '../kind/table-kind.ts';
import type { TableRow } from '../../declarations/table.ts';

const words = { done: '已整改', open: '未整改' };

/** What a row with problems states for auditors. */
const toRectify = '需要整改';

/** 督察、考评、评估、通报 of rule-of-law work, a row for each unit that was looked at, with 整改. */
export const inspections: TableKind = {
	id: 'inspections',
	title: '督察考评和整改',
	basis: '县里的法治政府建设工作要点',
	note: '一次督察、考评、评估里的每个单位一行；整改是否逾期按日期计算。',
	key: 'number',
	nameField: 'matter',
	keyPerFile: true,
	dateField: 'publishedOn',
	formedField: 'on',
	links: ['page'],
	factFields: { due: 'dueOn', done: 'rectifiedOn' },
	states: (row) => (problemsOf(row) > 0 ? [toRectify] : []),
	columns: [
		numberColumn,
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: ['督察', '考评', '自评', '第三方评估', '约谈', '通报'],
			example: '督察',
		},
		{
			name: 'matter',
			label: '事项',
			required: true,
			description: '哪一次督察、考评、评估',
			example: '2027年法治政府建设督察',
		},
		{
			name: 'organizer',
			label: '组织单位',
			required: true,
			description: '写全称；第三方评估写受委托的机构',
			example: '青禾县司法局',
		},
		{
			name: 'agency',
			label: '对象单位',
			kind: 'agency',
			required: true,
			description: '被督察、考评、评估的单位；评估全县的写县政府',
			example: '青禾县教育局',
		},
		{ name: 'on', label: '日期', kind: 'date', required: true, example: '2027-09-03' },
		{
			name: 'conclusion',
			label: '结论',
			required: 'advised',
			advice: '没有填，读者看不出结论',
			description: '等次、得分或者一句话',
			example: '较好',
		},
		{
			name: 'problems',
			label: '发现问题（个）',
			kind: 'count',
			required: true,
			description: '没有发现问题的写 0',
			example: 1,
		},
		{
			name: 'findings',
			label: '问题',
			kind: 'paragraph',
			description: '写明是什么问题',
			example: '一件草案征求意见后没有反馈采纳情况',
		},
		{
			name: 'dueOn',
			label: '整改期限',
			kind: 'date',
			description: '有问题的填',
			example: '2027-10-31',
		},
		{
			name: 'rectifiedOn',
			label: '整改完成日期',
			kind: 'date',
			description: '还没有完成的空着',
			example: '2027-10-20',
		},
		{
			name: 'measures',
			label: '整改情况',
			kind: 'paragraph',
			example: '已经补充公布采纳情况',
		},
		publishedColumn,
		pageColumn,
	],
	rules: [
		notEarlier(['on', '日期'], 'dueOn'),
		notEarlier(['on', '日期'], 'rectifiedOn'),
		(row) =>
			problemsOf(row) === 0 && row['rectifiedOn'] !== undefined
				? { field: 'problems', message: '写了 0 个问题，又写了整改完成日期' }
				: undefined,
		reminds('findings', (row) =>
			problemsOf(row) > 0 && row['findings'] === undefined ? '有问题，没有写是什么问题' : undefined,
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
					: stateOfWork({ due: row['dueOn'], done: row['rectifiedOn'] }, day, words),
			turns: ({ dueOn }) => [turnOfWork(dueOn)],
		},
	],
	summary: (rows, day) => {
		const withProblems = rows.filter((row) => problemsOf(row) > 0);
		const problems = withProblems.reduce((sum, row) => sum + problemsOf(row), 0);
		const { done, open, late } = countsOfWork(
			withProblems,
			{ due: 'dueOn', done: 'rectifiedOn' },
			day,
		);
		return `发现问题 ${problems} 个，涉及 ${withProblems.length} 项：已整改 ${done} 项，未整改 ${open} 项，其中逾期 ${late} 项（截至 ${dayRead}）。`;
	},
};

function problemsOf({ problems }: TableRow): number {
	return typeof problems === 'number' ? problems : 0;
}
