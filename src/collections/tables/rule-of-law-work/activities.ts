import { z } from 'zod';
import {
	amount,
	calendarDate,
	count,
	oneOf,
	paragraph,
	reference,
	text,
	texts,
} from '../../fields/fields.ts';
import { sum } from '../../../domain/numbers/sum.ts';
import { namedByYear } from '../kind/file-naming.ts';
import { publicationField, rowPublication } from '../kind/row-publication.ts';
import { reminds } from '../kind/row-rules.ts';
import { countsInWords } from './counts-in-words.ts';
import type { Table, TableRow } from '../../declarations/table.ts';

/** Kinds of activity that the work of 法治政府建设 reports on. */
export const activityKinds = [
	'工作部署',
	'学法',
	'法治讲座',
	'培训',
	'考试',
	'旁听庭审',
	'宪法宣誓',
	'案卷评查',
	'督察考评',
	'咨询论证',
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
		speaker: text('主讲')
			.meta({
				description: '讲座、培训的主讲人，写姓名或者单位和职务',
				example: '示例市行政学院教师',
			})
			.optional(),
		hours: amount('学时')
			.meta({ description: '数字，不带单位；培训的学时按年相加，不填的看不出够不够', example: 3 })
			.optional(),
		participants: count('人数')
			.meta({ description: '参加的人数，不带单位', example: 140 })
			.optional(),
		quantity: text('数量')
			.meta({ description: '人数、学时以外的数，带单位', example: '1场' })
			.optional(),
		page: texts('链接')
			.meta({ example: ['/agencies/'] })
			.optional(),
		...rowPublication,
	}),
	internal: [publicationField],
	quantityField: 'hours',
	rules: [
		reminds('hours', ({ kind, hours }) =>
			kind === '培训' && hours === undefined ? '培训没有写学时，看不出全年够不够' : undefined,
		),
	],
	summary: (rows) => `${countsInWords(rows, 'kind')}。${trainingInWords(rows)}`,
};

/** The hours of training of a file, and how many courses do not state theirs; empty without training. */
function trainingInWords(rows: readonly TableRow[]): string {
	const courses = rows.filter(({ kind }) => kind === '培训');
	if (courses.length === 0) return '';
	const hours = sum(courses.map((row) => Number(row['hours'] ?? 0)));
	const unknown = courses.filter((row) => row['hours'] === undefined).length;
	return `培训合计 ${hours} 学时${unknown > 0 ? `，${unknown} 项没有写学时` : ''}。`;
}
