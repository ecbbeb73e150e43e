import { z } from 'zod';
import { disclosureCategories } from '../domain/documents/disclosure-categories.ts';
import { collection } from './collection.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, documentNumber, expected, reference } from './fields/fields.ts';

const categoryIds = disclosureCategories.map(({ id }) => id) as [string, ...string[]];

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
		documentNumber: documentNumber().optional(),
		effectiveOn: calendarDate('施行日期').optional(),
		category: expected(z.enum(categoryIds).meta({ title: '公开内容类别' })),
		responsible: reference('责任部门').optional(),
		catalogueItem: reference('标准目录事项').optional(),
	}),
	rules: documentRules,
});
