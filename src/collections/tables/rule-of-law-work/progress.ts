import { z } from 'zod';
import { calendarDate, paragraph, text, texts, unitName } from '../../fields/fields.ts';
import { byMonth } from '../kind/file-naming.ts';
import { publicationField, rowPublication } from '../kind/row-publication.ts';
import type { Table } from '../../declarations/table.ts';

const schema = z.strictObject({
	task: text('任务编号').meta({
		description: '当年任务分工里的编号',
		example: '1',
		headings: ['序号', '编号'],
	}),
	unit: unitName('报送单位').meta({
		description: '哪个单位报的，只写一个；一个单位报一项任务一行',
		example: '司法局',
		headings: ['单位', '单位名称', '填报单位'],
	}),
	progress: paragraph('进展').meta({
		description: '写做了什么、做到什么程度',
		example: '目录草案已经报县政府常务会议',
		headings: ['进展情况', '落实情况', '工作进展'],
	}),
	reportedOn: calendarDate('报送日期').meta({ example: '2027-02-01', headings: ['报送时间'] }),
	evidence: texts('佐证')
		.meta({ example: ['/agencies/'], headings: ['佐证材料'] })
		.optional(),
	...rowPublication,
});

/** 任务进展: what each unit reports on its tasks every month. */
export const progressTable = {
	name: 'progress',
	title: '法治政府建设任务进展',
	format: 'csv',
	path: '/rule-of-law/progress/',
	key: 'task',
	keyWith: ['unit'],
	nameField: 'progress',
	keyPerFile: true,
	...byMonth,
	description: '各单位每月报送的任务进展，一个单位报一项任务一行，在次月2日前报送。',
	dateField: 'reportedOn',
	formedField: 'reportedOn',
	links: ['evidence'],
	schema,
	internal: [publicationField],
} satisfies Table;

export type Progress = z.output<typeof schema>;
