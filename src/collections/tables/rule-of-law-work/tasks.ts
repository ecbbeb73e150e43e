import { z } from 'zod';
import { taskStates } from '../../../domain/tasks/task-standing.ts';
import { parseCalendarDate } from '../../../domain/dates/calendar-date.ts';
import { calendarDate, oneOf, paragraph, text, unitNames } from '../../fields/fields.ts';
import { namedByYear } from '../kind/file-naming.ts';
import { publicationField, rowPublication } from '../kind/row-publication.ts';
import { countsInWords } from './counts-in-words.ts';
import type { Table } from '../../declarations/table.ts';

const schema = z.strictObject({
	number: text('编号').meta({
		description: '文件里的序号',
		example: '1',
		headings: ['序号', '任务编号'],
	}),
	task: paragraph('任务').meta({
		description: '一句话写明要做什么',
		example: '公布年度重大行政决策事项目录',
		headings: ['任务名称', '工作任务', '重点任务', '任务内容', '工作内容'],
	}),
	lead: unitNames('牵头单位')
		.meta({
			description: '照文件写，几个的都写',
			example: ['司法局', '财政局'],
			headings: ['牵头部门', '牵头责任单位', '主要负责单位'],
		})
		.optional(),
	responsible: unitNames('责任单位')
		.meta({
			description: '照文件写，可以写一组单位',
			example: ['各乡镇<街道办>'],
			headings: ['责任部门', '配合单位', '配合部门', '参与单位', '负责单位'],
		})
		.optional(),
	concerned: unitNames('具体责任单位')
		.meta({
			description: '责任单位写的是一组单位，这项任务只涉及其中几个的，列出这几个；全组都涉及的不填',
			headings: ['涉及单位'],
		})
		.optional(),
	person: text('责任人')
		.meta({
			description: '写职务；写姓名的，只写公开的职务身份',
			example: '司法局分管副局长',
			headings: ['责任领导', '责任人员'],
			person: true,
		})
		.optional(),
	due: text('完成时限')
		.superRefine((written, context) => {
			if (/^\d{4}-\d{2}-\d{2}$/.test(written) && !parseCalendarDate(written))
				context.addIssue({ code: 'custom', message: `没有 ${written} 这一天` });
		})
		.meta({
			description:
				'照文件写，系统读出日期：2027-03-31、3月底前；5月底前；7月底、第一季度前（决策目录）、全年、每月2日前；文件没有写时限的不填',
			example: '3月底前',
			dateInWords: true,
			headings: ['文中的时限', '时限', '时限要求', '完成时间', '完成期限', '时间要求', '时间节点'],
		})
		.optional(),
	state: oneOf('状态', taskStates)
		.meta({
			description: '逾期不填，系统按完成时限和当天计算',
			example: '进行中',
			headings: ['进度', '完成情况'],
		})
		.optional(),
	completedOn: calendarDate('完成日期').meta({ description: '已完成的，哪一天完成' }).optional(),
	source: text('出处')
		.meta({
			description: '任务写在哪份文件的第几条',
			example: '年度法治政府建设工作要点（七）',
			headings: ['依据', '文件条目'],
		})
		.optional(),
	updatedOn: calendarDate('更新日期')
		.meta({ description: '最近一次改动这一行的日期', example: '2027-02-01' })
		.optional(),
	...rowPublication,
});

/** 任务分工: the tasks of a year's plan as its document gives them, with who does them and by when. */
export const tasks = {
	name: 'tasks',
	title: '法治政府建设任务分工',
	format: 'csv',
	path: '/rule-of-law/tasks/',
	key: 'number',
	nameField: 'task',
	keyPerFile: true,
	...namedByYear,
	description:
		'年度法治政府建设任务的牵头单位、责任单位和完成时限。每月进展见“法治政府建设任务进展”。',
	dateField: 'updatedOn',
	schema,
	internal: [publicationField],
	rules: [
		({ lead, responsible }) =>
			lead === undefined && responsible === undefined
				? { field: 'lead', message: '牵头单位、责任单位至少填一项' }
				: undefined,
		({ state, completedOn }) =>
			completedOn !== undefined && state !== '已完成'
				? { field: 'completedOn', message: '填了完成日期，状态应是“已完成”' }
				: undefined,
	],
	summary: (rows) => `共 ${rows.length} 项：${countsInWords(rows, 'state', '没有写状态')}。`,
} satisfies Table;

export type Task = z.output<typeof schema>;
