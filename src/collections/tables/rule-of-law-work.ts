import { z } from 'zod';
import {
	isTargetMet,
	provedShare,
	selfAssessments,
	targetKinds,
} from '../../domain/reports/demonstration.ts';
import {
	amount,
	calendarDate,
	oneOf,
	paragraph,
	reference,
	references,
	text,
	texts,
} from '../fields/fields.ts';
import { byMonth, byYear } from './file-naming.ts';
import type { Indicator, Target } from '../../domain/reports/demonstration.ts';
import type { Table, TableRow } from './table.ts';

/** How far a task has come. */
const taskStates = ['未开始', '进行中', '已完成', '逾期未完成'] as const;

/** Kinds of activity that the work of 法治政府建设 reports on. */
export const activityKinds = [
	'工作部署',
	'学法',
	'培训',
	'考试',
	'旁听庭审',
	'宪法宣誓',
	'案卷评查',
	'督察考评',
	'执法监督员活动',
	'人民调解',
	'普法',
	'满意度调查',
	'述法',
	'政务诚信',
	'司法建议',
	'出庭应诉',
	'应急演练',
] as const;

const indicators: Table = {
	name: 'indicators',
	title: '法治政府建设示范创建指标',
	format: 'csv',
	path: '/rule-of-law/indicators/',
	key: 'number',
	nameField: 'second',
	keyPerFile: true,
	...byYear,
	description: '对照市县法治政府建设示范指标体系逐项自评，并列出本站可以佐证的公开网页。',
	references: { responsible: ['agencies'] },
	links: ['evidence'],
	dateField: 'assessedOn',
	schema: z.strictObject({
		number: text('编号'),
		first: text('一级指标'),
		second: text('二级指标'),
		content: paragraph('指标内容'),
		responsible: references('责任单位'),
		evidence: texts('佐证').optional(),
		assessment: oneOf('自评', selfAssessments),
		assessedOn: calendarDate('自评日期'),
	}),
	// The rows have passed the schema above.
	summary: (rows) => shareInWords(rows),
};

const tasks: Table = {
	name: 'tasks',
	title: '法治政府建设任务分工',
	format: 'csv',
	path: '/rule-of-law/tasks/',
	key: 'number',
	nameField: 'task',
	keyPerFile: true,
	...byYear,
	description:
		'年度法治政府建设任务的牵头单位、责任单位和完成时限。每月进展见“法治政府建设任务进展”。',
	dateField: 'updatedOn',
	references: { lead: ['agencies'], responsible: ['agencies'] },
	schema: z.strictObject({
		number: text('编号'),
		task: paragraph('任务'),
		lead: reference('牵头单位'),
		responsible: references('责任单位').optional(),
		dueOn: calendarDate('完成时限'),
		state: oneOf('状态', taskStates),
		updatedOn: calendarDate('更新日期'),
	}),
	summary: (rows) => `${countsOf(rows, 'state')}。`,
};

const progress: Table = {
	name: 'progress',
	title: '法治政府建设任务进展',
	format: 'csv',
	path: '/rule-of-law/progress/',
	key: 'task',
	nameField: 'progress',
	keyPerFile: true,
	...byMonth,
	description: '各项任务的每月进展，由责任单位在次月2日前报送。',
	dateField: 'reportedOn',
	links: ['evidence'],
	schema: z.strictObject({
		task: text('任务编号'),
		progress: paragraph('进展'),
		reportedOn: calendarDate('报送日期'),
		evidence: texts('佐证').optional(),
	}),
};

const targets: Table = {
	name: 'targets',
	title: '法治政府建设量化目标',
	format: 'csv',
	path: '/rule-of-law/targets/',
	key: 'name',
	keyPerFile: true,
	...byYear,
	description: '法治政府建设中可以用数字衡量的目标和实际完成情况。',
	dateField: 'updatedOn',
	schema: z.strictObject({
		name: text('项目'),
		kind: oneOf('要求', targetKinds),
		target: amount('目标'),
		actual: amount('实际').optional(),
		unit: text('单位'),
		basis: text('依据'),
		updatedOn: calendarDate('更新日期'),
	}),
	computed: [{ label: '是否达到', of: (row) => outcomeInWords(row as unknown as Target) }],
};

const activities: Table = {
	name: 'activities',
	title: '法治工作动态',
	format: 'csv',
	path: '/rule-of-law/activities/',
	key: 'number',
	nameField: 'subject',
	keyPerFile: true,
	...byYear,
	description:
		'学法、培训、旁听庭审、宪法宣誓、案卷评查、督察考评、人民调解、普法、满意度调查等工作的记录。',
	dateField: 'date',
	references: { organizer: ['agencies'] },
	links: ['page'],
	schema: z.strictObject({
		number: text('编号'),
		date: calendarDate('日期'),
		kind: oneOf('类别', activityKinds),
		subject: paragraph('事项'),
		organizer: reference('组织单位'),
		quantity: text('数量').optional(),
		page: texts('链接').optional(),
	}),
	summary: (rows) => `${countsOf(rows, 'kind')}。`,
};

/** The work of 法治政府建设 as tables: what is asked, who does it by when, how far it is, what was done. */
export const ruleOfLawWork: readonly Table[] = [indicators, tasks, progress, targets, activities];

function shareInWords(rows: readonly Indicator[]): string {
	const { applicable, proved, reached } = provedShare(rows);
	if (applicable === 0) return '没有适用的指标。';
	const share = ((proved / applicable) * 100).toFixed(1);
	return `适用的指标 ${applicable} 项，其中 ${proved} 项有公开网页可以佐证，占 ${share}%，${reached ? '达到' : '没有达到'}综合示范 90% 的要求。`;
}

function outcomeInWords(target: Target): string {
	const isMet = isTargetMet(target);
	if (isMet === undefined) return '尚无数据';
	return isMet ? '达到' : '未达到';
}

/** `学法 3，培训 2`, in the order of the first row of each. */
function countsOf(rows: readonly TableRow[], field: string): string {
	return [...Map.groupBy(rows, (row) => row[field])]
		.map(([value, members]) => `${String(value)} ${members.length} 项`)
		.join('，');
}
