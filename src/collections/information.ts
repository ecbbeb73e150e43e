import { z } from 'zod';
import { collection } from './collection.ts';
import { disclosureCategory } from './fields/disclosure-category.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, documentNumber, expected, reference } from './fields/fields.ts';

/** 主动公开信息 (条例 arts 12, 20, 21): what an agency makes public of its own accord and is not a normative document. */
export const information = collection({
	name: 'information',
	title: '主动公开信息',
	format: 'markdown',
	path: '/disclosure/information/',
	references: {
		issuers: ['agencies'],
		responsible: ['agencies'],
		catalogueItem: ['catalogue-items'],
	},
	schema: z.strictObject({
		...documentFields,
		documentNumber: documentNumber().meta({ example: '青政办发〔2026〕20号' }).optional(),
		effectiveOn: calendarDate('施行日期')
			.meta({ description: '需要执行的文件才填', example: '2026-12-01' })
			.optional(),
		category: expected(disclosureCategory().meta({ example: 'public-services' })),
		responsible: reference('责任部门')
			.meta({ description: '负责这条信息的部门', example: 'government-office' })
			.optional(),
		catalogueItem: reference('标准目录事项')
			.meta({ description: '写成“领域/序号”', example: 'social-assistance/5' })
			.optional(),
	}),
	rules: documentRules,
});
