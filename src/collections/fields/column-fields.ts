import { z } from 'zod';
import { columnOf, columnTitles, documentColumns } from '../columns/document-columns.ts';
import { calendarDate, oneOfLabelled, publicationTime, year } from './fields.ts';
import type { Rule } from '../declarations/collection.ts';
import type { EvidenceField } from '../declarations/document-column.ts';

/** 栏目: the id of the column in which readers find the document. */
export const documentColumn = () =>
	oneOfLabelled(
		'栏目',
		columnTitles,
		Object.fromEntries(documentColumns.map(({ id, otherNames = [] }) => [id, otherNames])),
	).meta({
		description: '读者在哪个栏目里找到它；没有合适的栏目不写',
		example: 'executive-meetings',
	});

/** What documents of some columns must state, besides their common dates. */
export const evidenceFields = {
	year: year('年度')
		.meta({ description: '预算、决算必填，是哪一年的；有些栏目也要填', example: 2026 })
		.optional(),
	period: z
		.string()
		.regex(
			/^(19|20|21)\d\d(-(0[1-9]|1[0-2])|-Q[1-4]|-H[12])?$/,
			'应写成 2026（年）、2026-10（月）、2026-Q3（季）或者 2026-H1（半年）',
		)
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

const labels: Readonly<Record<EvidenceField, string>> = {
	year: '年度',
	period: '报告期',
	occurredAt: '事件发生时间',
	meetingOn: '会议日期',
};

/** A reminder for each field that the document's column must state and the document does not. */
export const columnRules: readonly Rule<
	{ column?: string | undefined } & Partial<Record<EvidenceField, unknown>>
>[] = Object.entries(labels).map(([field, label]) => (data) => {
	const column = columnOf(data.column);
	const isStated = data[field as EvidenceField] !== undefined;
	if (isStated || !column?.states?.some((each) => each === field)) return undefined;
	return {
		field,
		severity: 'warning',
		message: `栏目“${column.title}”的文件应当写明${label}，不写的，核查不能判断`,
	};
});
