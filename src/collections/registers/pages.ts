import { z } from 'zod';
import { languages, mainLanguage } from '../../interface/frame.ts';
import { collection } from '../declarations/collection.ts';
import { publicationEndRule } from '../fields/publication-end.ts';
import {
	calendarDate,
	draft,
	paragraph,
	publicationTime,
	publicUntil,
	reference,
	text,
} from '../fields/fields.ts';

/** Hand-made pages (指南、制度、关于): the file's path is the page's address. */
export const pages = collection({
	name: 'pages',
	title: '网页',
	format: 'mdx',
	path: '/',
	references: { issuer: ['agencies'] },
	schema: z.strictObject({
		title: text('标题').meta({ description: '网页的大标题', example: '政府信息查阅场所' }),
		summary: paragraph('内容概述').meta({
			description: '一两句话，用于列表和搜索',
			example: '列出查阅场所的地址和时间',
		}),
		issuer: reference('发布机构').meta({ description: '只写一个', example: 'government-office' }),
		publishedOn: publicationTime('发布日期').meta({
			description: '第一次发布的日期，可以带时间；以后的时间就是定时发布',
			example: '2026-11-17',
		}),
		updatedOn: calendarDate('更新日期')
			.meta({ description: '最近更新的日期', example: '2026-11-20' })
			.optional(),
		publicUntil: publicUntil().optional(),
		draft: draft().optional(),
		columnType: text('栏目类别')
			.meta({
				description: '政府网站标签规范里的栏目类别，例如 概况信息、信息公开指南、依申请公开',
				example: '概况信息',
			})
			.optional(),
		language: z
			.enum(languages)
			.default(mainLanguage)
			.meta({ title: '语言', description: '英文网页才写', example: 'en' }),
	}),
	rules: [publicationEndRule],
});
