import { pageColumn, publishedColumn } from '../kind/common-columns.ts';
import { notEarlier, onlyWith, reminds } from '../kind/row-rules.ts';
import { countsOfWork, stateOfWork, turnOfWork } from '../kind/state-of-work.ts';
import { dayRead } from '../../../domain/dates/day-text.ts';
import type { TableKind } from '../kind/table-kind.ts';

/** What a row states for auditors. */
const replyPublished = '答复已公开';

/** 人大代表建议 and 政协提案, with their replies. Who proposed is said by the kind alone. */
export const proposals: TableKind = {
	id: 'proposals',
	title: '人大代表建议和政协提案办理',
	basis: '县里的法治政府建设工作要点',
	note: '不公布代表、委员的姓名；答复公开的，链接到答复。',
	key: 'number',
	nameField: 'subject',
	keyPerFile: true,
	dateField: 'publishedOn',
	formedField: 'repliedOn',
	links: ['page'],
	factFields: { due: 'dueOn', done: 'repliedOn' },
	states: ({ repliedOn, page }) =>
		repliedOn !== undefined && page !== undefined ? [replyPublished] : [],
	columns: [
		{
			name: 'number',
			label: '编号',
			required: true,
			description: '照来件的编号，写明建议还是提案，例如 建议第7号',
			example: '建议第7号',
		},
		{
			name: 'kind',
			label: '类别',
			required: true,
			values: ['人大代表建议', '人大议案', '政协提案'],
			example: '人大代表建议',
		},
		{ name: 'session', label: '届次', required: true, example: '十八届七次' },
		{ name: 'subject', label: '标题', required: true, example: '关于增设公交站点的建议' },
		{
			name: 'agency',
			label: '主办单位',
			kind: 'agency',
			required: true,
			example: '青禾县人民政府办公室',
		},
		{
			name: 'others',
			label: '协办单位',
			kind: 'texts',
			description: '写全称',
			example: ['青禾县财政局'],
		},
		{
			name: 'receivedOn',
			label: '收到日期',
			kind: 'date',
			required: 'advised',
			advice: '没有填，看不出办了多久',
			example: '2027-02-01',
		},
		{
			name: 'dueOn',
			label: '答复期限',
			kind: 'date',
			description: '交办时定的最后一天',
			example: '2027-05-31',
		},
		{
			name: 'repliedOn',
			label: '答复日期',
			kind: 'date',
			description: '还没有答复的空着',
			example: '2027-04-20',
		},
		{
			name: 'result',
			label: '办理结果',
			values: ['已经解决或者基本解决', '列入计划逐步解决', '留作参考'],
			description: '有了答复再填',
			example: '已经解决或者基本解决',
		},
		{
			name: 'satisfaction',
			label: '满意度',
			values: ['满意', '基本满意', '不满意', '没有反馈'],
			description: '代表、委员的反馈',
			example: '满意',
		},
		{
			name: 'withheld',
			label: '不公开答复的理由',
			description: '答复不公开的填，公开的不填',
		},
		publishedColumn,
		pageColumn,
	],
	rules: [
		notEarlier(['receivedOn', '收到日期'], 'dueOn'),
		notEarlier(['receivedOn', '收到日期'], 'repliedOn'),
		onlyWith(['result', '办理结果'], 'repliedOn'),
		onlyWith(['satisfaction', '满意度'], 'repliedOn'),
		({ withheld, page }) =>
			withheld !== undefined && page !== undefined
				? { field: 'withheld', message: '写了不公开的理由，又写了答复的链接' }
				: undefined,
		reminds('page', ({ repliedOn, withheld, page }) =>
			repliedOn !== undefined && withheld === undefined && page === undefined
				? '已经答复，没有链接到公开的答复，也没有写不公开的理由'
				: undefined,
		),
	],
	computed: [
		{
			label: '进度',
			of: ({ dueOn, repliedOn }, day) =>
				stateOfWork({ due: dueOn, done: repliedOn }, day, { done: '已答复', open: '办理中' }),
			turns: ({ dueOn }) => [turnOfWork(dueOn)],
		},
	],
	summary: (rows, day) => {
		const { done, open, late } = countsOfWork(rows, { due: 'dueOn', done: 'repliedOn' }, day);
		const told = rows.filter(
			({ satisfaction }) => satisfaction !== undefined && satisfaction !== '没有反馈',
		);
		const content = told.filter(({ satisfaction }) => satisfaction !== '不满意').length;
		return `列出 ${rows.length} 件：已答复 ${done} 件，办理中 ${open} 件，其中逾期 ${late} 件（截至 ${dayRead}）。有反馈的 ${told.length} 件中，满意和基本满意 ${content} 件。`;
	},
};
