import { numberColumn, pageColumn, publishedColumn } from '../kind/common-columns.ts';
import { notEarlier, reminds } from '../kind/row-rules.ts';
import { countsOfWork, stateOfWork, turnOfWork } from '../kind/state-of-work.ts';
import { dayRead } from '../../../domain/dates/day-text.ts';
import type { TableKind } from '../kind/table-kind.ts';

const commitment = '承诺';
const record = '失信记录';
const none = '没有失信记录';

const words = {
	[commitment]: { done: '已了结', open: '未了结' },
	[record]: { done: '已修复', open: '未修复' },
};

/** 政务诚信: what the government promised and whether it was kept, and records of broken faith. */
export const integrity: TableKind = {
	id: 'integrity',
	title: '政务诚信',
	basis: '县里的法治政府建设工作要点',
	note: '政策承诺的兑现和政务失信记录；是否逾期按日期计算。',
	key: 'number',
	nameField: 'matter',
	keyPerFile: true,
	dateField: 'publishedOn',
	formedField: 'on',
	links: ['page'],
	factFields: { due: 'dueOn', done: 'doneOn' },
	columns: [
		numberColumn,
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: [commitment, record, none],
			description: '一年没有失信记录的，也写一行“没有失信记录”',
			example: commitment,
		},
		{
			name: 'agency',
			label: '机关',
			kind: 'agency',
			required: true,
			description: '作出承诺的，或者有失信记录的；没有失信记录的写核查的机关',
			example: '青禾县发展和改革局',
		},
		{
			name: 'matter',
			label: '事项',
			kind: 'paragraph',
			required: true,
			description: '承诺了什么，或者为什么失信；对方是自然人的不写姓名',
			example: '工业园区企业的设备补助',
		},
		{
			name: 'on',
			label: '日期',
			kind: 'date',
			required: true,
			description: '作出承诺、认定失信或者核查的日期',
			example: '2027-03-10',
		},
		{
			name: 'basis',
			label: '依据',
			description: '合同、文件或者认定文书',
			example: '2027年招商引资合同第3号',
		},
		{
			name: 'dueOn',
			label: '期限',
			kind: 'date',
			description: '承诺应当兑现、失信应当修复的最后一天',
			example: '2027-09-30',
		},
		{
			name: 'doneOn',
			label: '了结日期',
			kind: 'date',
			description: '兑现、达成补偿或者修复的日期；还没有的空着',
			example: '2027-09-12',
		},
		{
			name: 'outcome',
			label: '结果',
			kind: 'paragraph',
			description: '怎样兑现；没有全部兑现的写明怎样处理',
			example: '补助已经全部拨付',
		},
		publishedColumn,
		pageColumn,
	],
	rules: [
		notEarlier(['on', '日期'], 'dueOn'),
		notEarlier(['on', '日期'], 'doneOn'),
		({ kind, dueOn, doneOn }) =>
			kind === none && (dueOn !== undefined || doneOn !== undefined)
				? { field: 'kind', message: '没有失信记录的，不写期限和了结日期' }
				: undefined,
		reminds('dueOn', ({ kind, dueOn }) =>
			kind === commitment && dueOn === undefined
				? '没有写承诺的期限，看不出是否按时兑现'
				: undefined,
		),
	],
	computed: [
		{
			label: '进度',
			of: ({ kind, dueOn, doneOn }, day) =>
				kind === commitment || kind === record
					? stateOfWork({ due: dueOn, done: doneOn }, day, words[kind])
					: '',
			turns: ({ dueOn }) => [turnOfWork(dueOn)],
		},
	],
	summary: (rows, day) => {
		const commitments = rows.filter(({ kind }) => kind === commitment);
		const { done, open, late } = countsOfWork(commitments, { due: 'dueOn', done: 'doneOn' }, day);
		const records = rows.filter(({ kind }) => kind === record).length;
		return `承诺 ${commitments.length} 项：已了结 ${done} 项，未了结 ${open} 项，其中逾期 ${late} 项（截至 ${dayRead}）。失信记录 ${records} 条。`;
	},
};
