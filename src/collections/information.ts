import { z } from 'zod';
import { documentNumber } from './fields/number-fields.ts';
import { disclosureCategories } from '../domain/documents/disclosure-categories.ts';
import { disclosureDeadlines } from './declarations/collection.ts';
import { documentKind } from './declarations/document-kind.ts';
import { printedFields, printedNames, printedRules } from './fields/printed-fields.ts';
import {
	budgetKinds,
	columnRules,
	documentColumn,
	evidenceFields,
} from './fields/column-fields.ts';
import { disclosureCategory } from './fields/disclosure-category.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import { calendarDate, expected, oneOf, reference } from './fields/fields.ts';
import type { FieldDivision } from './declarations/document-kind.ts';

/** 法定主动公开内容 by its categories (条例 arts 20, 21). */
const category: FieldDivision = {
	step: 'category',
	label: '公开内容',
	field: 'category',
	values: disclosureCategories.map(({ id, title }) => ({ slug: id, value: id, label: title })),
};

/** 栏目, the columns by which readers look for documents. */
const column: FieldDivision = {
	step: 'column',
	label: '栏目',
	field: 'column',
	columns: true,
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
	divisions: [category, column, 'year', 'issuer', 'topic'],
	deadlines: disclosureDeadlines,
	redHead: true,
	placed: printedNames,
	word: true,
	onHome: true,
	references: {
		issuers: ['agencies'],
		responsible: ['agencies'],
	},
	schema: z.strictObject({
		...documentFields,
		documentNumber: documentNumber().meta({ example: '青政办发〔2026〕20号' }).optional(),
		effectiveOn: calendarDate('施行日期')
			.meta({ description: '需要执行的文件才填', example: '2026-12-01' })
			.optional(),
		approvedOn: calendarDate('批准或者批复日期')
			.meta({
				description:
					'预算、决算填：人大或者常委会批准、财政部门批复的日期，公开期限从这一天算；不清楚的不写，由人核对',
				example: '2026-01-22',
			})
			.optional(),
		category: expected(disclosureCategory().meta({ example: 'public-services' })),
		budget: oneOf('预决算', budgetKinds)
			.meta({ description: '预算、决算必填；是谁的，就由谁发布', example: '部门预算' })
			.optional(),
		column: documentColumn().optional(),
		...evidenceFields,
		...printedFields,
		responsible: reference('责任部门')
			.meta({ description: '负责这条信息的部门', example: 'government-office' })
			.optional(),
	}),
	states: ({ budget, column }) => [budget, column].filter((each) => each !== undefined),
	rules: [
		...documentRules,
		...printedRules,
		...columnRules,
		({ budget, year }) =>
			budget !== undefined && year === undefined
				? { field: 'year', message: '填了预决算的，要写年度' }
				: undefined,
		({ budget, category }) =>
			budget !== undefined && category !== 'budget'
				? { field: 'category', message: '填了预决算的，公开内容应为 budget' }
				: undefined,
	],
});

/** The address of a column's list. */
export function columnHref(id: string): string {
	return `${information.path}${column.step}/${id}/`;
}
