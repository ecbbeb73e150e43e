import { z } from 'zod';
import { disclosureCategories } from '../domain/documents/disclosure-categories.ts';
import { documentKind } from './document-kind.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, documentNumber, expected, reference } from './fields/fields.ts';
import type { FieldDivision } from './document-kind.ts';

const categoryIds = disclosureCategories.map(({ id }) => id) as [string, ...string[]];

/** 法定主动公开内容 by its categories (条例 arts 20, 21). */
const category: FieldDivision = {
	step: 'category',
	label: '公开内容',
	field: 'category',
	values: disclosureCategories.map(({ id, title }) => ({ slug: id, value: id, label: title })),
};

/** 主动公开信息 (条例 arts 12, 20, 21): what an agency makes public of its own accord and is not a normative document. */
export const information = documentKind({
	name: 'information',
	title: '主动公开信息',
	path: '/disclosure/information/',
	section: {
		id: 'information',
		title: '法定主动公开内容',
		description: '依照《政府信息公开条例》主动公开的政府信息，可按年份、机构、主题和类别查阅',
		keywords: '主动公开,政府信息公开目录',
		columnType: '信息公开目录',
	},
	after: 'disclosure-guides',
	divisions: [category, 'year', 'issuer', 'topic'],
	redHead: true,
	word: true,
	onHome: true,
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
