import { z } from 'zod';
import { collection } from './collection.ts';
import { documentFields, documentRules } from './fields/documents.ts';
import {
	calendarDate,
	count,
	link,
	oneOf,
	paragraph,
	reference,
	references,
	text,
	texts,
} from './fields/fields.ts';

/** What opinions can be asked about. */
export const consultationKinds = ['重大行政决策', '行政规范性文件', '其他'] as const;

/**
 * 意见征集: a draft on which the public may say what it thinks, with the feedback. The state (征集中, 已反馈 …) is never
 * written down: it follows from the dates.
 */
export const consultations = collection({
	name: 'consultations',
	title: '意见征集',
	format: 'markdown',
	path: '/consultations/',
	references: {
		issuers: ['agencies'],
		decision: ['major-decisions'],
		documents: ['normative-documents', 'information'],
	},
	schema: z.strictObject({
		...documentFields,
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		kind: oneOf('征集事项', consultationKinds),
		marketRelated: z.boolean().meta({ title: '是否与市场主体生产经营密切相关' }).optional(),
		startedOn: calendarDate('开始日期'),
		endedOn: calendarDate('截止日期'),
		reasonIfShort: text('缩短期限的理由').optional(),
		channels: texts('提出意见的方式'),
		decision: reference('所属决策事项').optional(),
		documents: references('形成的文件').optional(),
		hearing: z
			.strictObject({
				on: calendarDate('听证日期'),
				place: text('听证地点'),
				participantsPublishedOn: calendarDate('参加人名单公布日期').optional(),
				url: link('听证公告网址').optional(),
			})
			.refine(
				({ on, participantsPublishedOn }) =>
					!participantsPublishedOn || participantsPublishedOn < on,
				{
					path: ['participantsPublishedOn'],
					error:
						'听证参加人名单应在听证会之前公布（《重大行政决策程序暂行条例》第十六条、第十七条）',
				},
			)
			.meta({ title: '听证' })
			.optional(),
		feedback: z
			.strictObject({
				publishedOn: calendarDate('反馈日期'),
				received: count('收到意见数'),
				adopted: count('采纳意见数'),
				summary: paragraph('采纳情况'),
			})
			.refine(({ received, adopted }) => adopted <= received, {
				path: ['adopted'],
				error: '采纳的比收到的还多',
			})
			.meta({ title: '意见反馈' })
			.optional(),
	}),
	rules: [
		...documentRules,
		({ startedOn, endedOn }) =>
			endedOn < startedOn ? { field: 'endedOn', message: `早于开始日期 ${startedOn}` } : undefined,
		({ endedOn, feedback }) =>
			feedback && feedback.publishedOn <= endedOn
				? { field: 'feedback', message: `反馈日期应在截止日期 ${endedOn} 之后` }
				: undefined,
		({ kind, decision }) =>
			decision && kind !== '重大行政决策'
				? { field: 'kind', message: '写了所属决策事项，征集事项应为“重大行政决策”' }
				: undefined,
	],
});
