import { z } from 'zod';
import { languages, mainLanguage } from '../interface/frame.ts';
import { collection } from './collection.ts';
import { publicationEndRule } from './fields/publication-end.ts';
import { calendarDate, paragraph, reference, text } from './fields/fields.ts';

/** Hand-made pages (指南、制度、关于): the file's path is the page's address. */
export const pages = collection({
	name: 'pages',
	title: '网页',
	format: 'mdx',
	path: '/',
	references: { issuer: ['agencies'] },
	schema: z.strictObject({
		title: text('标题'),
		summary: paragraph('内容概述'),
		issuer: reference('发布机构'),
		publishedOn: calendarDate('发布日期'),
		updatedOn: calendarDate('更新日期').optional(),
		publicUntil: calendarDate('公示截止期').optional(),
		columnType: text('栏目类别').optional(),
		language: z.enum(languages).default(mainLanguage).meta({ title: '语言' }),
	}),
	rules: [publicationEndRule],
});
