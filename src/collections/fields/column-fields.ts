import { z } from 'zod';
import { formerKeywords } from '../columns/former-keywords.ts';
import { columnOf, documentColumns } from '../columns/document-columns.ts';
import { metaOf } from '../declarations/schema.ts';
import { periodPattern } from '../../domain/dates/period.ts';
import { calendarDate, publicationTime, text, year } from './fields.ts';
import type { Rule, RuleViolation } from '../declarations/collection.ts';
import type { EvidenceField } from '../declarations/document-column.ts';

/** 栏目: the id of the column in which readers find the document, the engine's or the county's; a rule across records knows both. */
export const documentColumn = () =>
	text('栏目').meta({
		description: '读者在哪个栏目里找到它；没有合适的栏目不写，或者写在自设栏目里',
		example: 'executive-meetings',
		values: documentColumns.map(({ id, title, otherNames = [] }) => ({
			value: id,
			label: title,
			words: otherNames,
		})),
	});

/** 预算、决算, by whose they are. */
export const budgetKinds = [
	'政府预算',
	'政府决算',
	'部门预算',
	'部门决算',
	'乡镇预算',
	'乡镇决算',
] as const;

/** What documents of some columns must state, besides their common dates. */
export const evidenceFields = {
	year: year('年度')
		.meta({ description: '预算、决算必填，是哪一年的；有些栏目也要填', example: 2026 })
		.optional(),
	period: z
		.string()
		.regex(periodPattern, '应写成 2026（年）、2026-10（月）、2026-Q3（季）或者 2026-H1（半年）')
		.meta({
			title: '报告期',
			description: '写成 2026、2026-10、2026-Q3（第三季度）、2026-H1（上半年）；有些栏目要填',
			example: '2026-Q3',
		})
		.optional(),
	occurredAt: publicationTime('事件发生时间')
		.meta({
			description: '事件发生或者发现的时间，写到分钟；有些栏目要填',
			example: '2026-07-18 14:20',
		})
		.optional(),
	meetingOn: calendarDate('会议日期')
		.meta({ description: '开会的日期；有些栏目要填', example: '2026-10-20' })
		.optional(),
} satisfies Record<EvidenceField, z.ZodType>;

interface ColumnData extends Partial<Record<EvidenceField, unknown>> {
	column?: string | undefined;
	category?: string | undefined;
	budget?: string | undefined;
	keywords?: readonly string[] | undefined;
}

/** Reminders of what the document's column asks of it, or of the column that it does not name. */
export const columnRules: readonly Rule<ColumnData>[] = [
	...fieldNames(evidenceFields).map(
		(field): Rule<ColumnData> =>
			(data) =>
				unstated(data, field),
	),
	({ column, category }) => {
		const { title, category: its } = columnOf(column) ?? {};
		if (!title || !its || !category || category === its) return undefined;
		const message = `栏目“${title}”的文件，公开内容一般是 ${its}`;
		return { field: 'category', severity: 'warning', message };
	},
	({ column, budget, keywords = [] }) => {
		if (column ?? budget) return undefined;
		const advice = keywords.flatMap((keyword) => adviceFor(keyword) ?? [])[0];
		return advice ? { field: 'keywords', severity: 'warning', message: advice } : undefined;
	},
];

function unstated(data: ColumnData, field: EvidenceField): RuleViolation | undefined {
	const { title, states = [] } = columnOf(data.column) ?? {};
	if (!states.includes(field) || data[field] !== undefined) return undefined;
	const label = metaOf(evidenceFields[field]).title;
	const message = `栏目“${title}”的文件应写明${label}，没有写的，核查不能据此判断`;
	return { field, severity: 'warning', message };
}

/** What an editor writes in place of a keyword that was evidence once; `undefined` for other keywords. */
function adviceFor(keyword: string): string | undefined {
	const column = columnOf(formerKeywords.get(keyword));
	if (column)
		return `关键词不再作为公开的依据，“${keyword}”请写 column: ${column.id}（栏目“${column.title}”）`;
	return budgetKinds.some((kind) => kind === keyword)
		? `关键词不再作为公开的依据，请写 budget: ${keyword}，并写年度`
		: undefined;
}

function fieldNames<Fields extends object>(fields: Fields): (keyof Fields)[] {
	return Object.keys(fields) as (keyof Fields)[];
}
