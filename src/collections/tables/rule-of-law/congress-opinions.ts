import { numberColumn, pageColumn, publishedColumn } from '../kind/common-columns.ts';
import { notEarlier } from '../kind/row-rules.ts';
import { stateOfWork, turnOfWork } from '../kind/state-of-work.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** What the government reported to the standing committee of the people's congress, its 审议意见, and their handling. */
export const congressOpinions: TableKind = {
	id: 'congress-opinions',
	title: '向人大常委会报告和审议意见办理',
	basis: '县里的法治政府建设工作要点',
	note: '县人大常委会公布的内容，以其公布的为准。',
	key: 'number',
	nameField: 'subject',
	keyPerFile: true,
	dateField: 'publishedOn',
	formedField: 'reportedOn',
	links: ['page'],
	factFields: { due: 'dueOn', done: 'handledOn' },
	states: ({ handledOn }) => (handledOn === undefined ? [] : ['办理情况已报送']),
	columns: [
		numberColumn,
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: [
				'专项工作报告',
				'计划、预算和决算报告',
				'审计工作报告',
				'执法检查',
				'重大决策出台前报告',
			],
			example: '专项工作报告',
		},
		{ name: 'session', label: '会议', required: true, example: '县人大常委会第三十二次会议' },
		{ name: 'subject', label: '议题', required: true, example: '行政复议工作情况的报告' },
		{
			name: 'agency',
			label: '报告单位',
			kind: 'agency',
			required: true,
			description: '代表县政府报告、办理审议意见的单位',
			example: '青禾县司法局',
		},
		{ name: 'reportedOn', label: '报告日期', kind: 'date', required: true, example: '2027-04-28' },
		{
			name: 'opinion',
			label: '审议意见',
			kind: 'paragraph',
			description: '概括写；没有提出意见的写“没有”',
			example: '建议充实行政复议人员',
		},
		{ name: 'dueOn', label: '办理期限', kind: 'date', example: '2027-10-31' },
		{
			name: 'handledOn',
			label: '报送办理情况的日期',
			kind: 'date',
			description: '还没有报送的空着',
			example: '2027-09-20',
		},
		{
			name: 'handling',
			label: '办理情况',
			kind: 'paragraph',
			example: '已经调入行政复议人员2名',
		},
		publishedColumn,
		pageColumn,
	],
	rules: [
		notEarlier(['reportedOn', '报告日期'], 'dueOn'),
		notEarlier(['reportedOn', '报告日期'], 'handledOn'),
	],
	computed: [
		{
			label: '办理进度',
			of: ({ opinion, dueOn, handledOn }, day) =>
				opinion === undefined || opinion === '没有'
					? ''
					: stateOfWork({ due: dueOn, done: handledOn }, day, { done: '已办理', open: '办理中' }),
			turns: ({ dueOn }) => [turnOfWork(dueOn)],
		},
	],
};
