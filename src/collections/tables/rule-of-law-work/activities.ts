import { z } from 'zod';
import { calendarDate, oneOf, paragraph, reference, text, texts } from '../../fields/fields.ts';
import { namedByYear } from '../kind/file-naming.ts';
import { publicationField, rowPublication } from '../kind/row-publication.ts';
import { countsInWords } from './counts-in-words.ts';
import type { Table } from '../../declarations/table.ts';

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

/** 法治工作动态: what was done. */
export const activities: Table = {
	name: 'activities',
	title: '法治工作动态',
	format: 'csv',
	path: '/rule-of-law/activities/',
	key: 'number',
	nameField: 'subject',
	keyPerFile: true,
	...namedByYear,
	description:
		'学法、培训、旁听庭审、宪法宣誓、案卷评查、督察考评、人民调解、普法、满意度调查等工作的记录。',
	dateField: 'date',
	references: { organizer: ['agencies'] },
	links: ['page'],
	schema: z.strictObject({
		number: text('编号').meta({ example: '01' }),
		date: calendarDate('日期').meta({ example: '2027-01-15' }),
		kind: oneOf('类别', activityKinds).meta({ example: '学法' }),
		subject: paragraph('事项').meta({
			description: '写明做了什么',
			example: '第一次法治讲座：行政复议法',
		}),
		organizer: reference('组织单位').meta({ description: '只写一个', example: 'justice-bureau' }),
		quantity: text('数量')
			.meta({ description: '人数、件数、学时，带单位', example: '140人' })
			.optional(),
		page: texts('链接')
			.meta({ example: ['/agencies/'] })
			.optional(),
		...rowPublication,
	}),
	internal: [publicationField],
	summary: (rows) => `${countsInWords(rows, 'kind')}。`,
};
