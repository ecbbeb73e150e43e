import { z } from 'zod';
import { decisionProcedures } from '../domain/documents/major-decision.ts';
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
	year,
} from './fields/fields.ts';
import type { DecisionProcedure } from '../domain/documents/major-decision.ts';

const procedure = (label: string) =>
	z
		.strictObject({
			required: z.boolean().meta({ title: '是否需要履行' }),
			startedOn: calendarDate('开始日期').optional(),
			doneOn: calendarDate('完成日期').optional(),
			url: link('公开网址').optional(),
			reasonIfNot: text('不需要履行的理由').optional(),
		})
		.refine(({ required, reasonIfNot }) => required || reasonIfNot !== undefined, {
			path: ['required'],
			error: '写了 false，还要在 reasonIfNot（不需要履行的理由）里写明理由',
		})
		.refine(({ required, doneOn }) => required || doneOn === undefined, {
			path: ['doneOn'],
			error: '已经写明不需要履行，不能再填完成日期',
		})
		.refine(({ startedOn, doneOn }) => !startedOn || !doneOn || startedOn <= doneOn, {
			path: ['doneOn'],
			error: '早于开始日期',
		})
		.meta({ title: label });

const procedures = Object.fromEntries(
	Object.entries(decisionProcedures).map(([name, label]) => [name, procedure(label)]),
) as Record<DecisionProcedure, ReturnType<typeof procedure>>;

/**
 * 重大行政决策 (国务院令第713号): an item of the yearly catalogue with all that became of it. How far it has come is never
 * written down: it follows from the dates. Consultations name the decision they belong to, not the other way round.
 */
export const majorDecisions = collection({
	name: 'major-decisions',
	title: '重大行政决策',
	format: 'markdown',
	path: '/decisions/',
	references: {
		issuers: ['agencies'],
		undertaker: ['agencies'],
		decisionDocuments: ['normative-documents', 'information'],
	},
	schema: z.strictObject({
		...documentFields,
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		year: year('目录年度'),
		order: count('目录序号'),
		undertaker: reference('承办单位'),
		basis: text('决策依据').optional(),
		plannedOn: calendarDate('计划完成日期'),
		procedures: z.strictObject(procedures).meta({ title: '决策程序' }),
		adjustments: z
			.array(
				z.strictObject({
					on: calendarDate('调整日期'),
					kind: oneOf('调整方式', ['调入', '变更', '调出']),
					reason: text('调整理由'),
				}),
			)
			.min(1, '至少填一项')
			.meta({ title: '目录调整' })
			.optional(),
		decidedOn: calendarDate('决策日期').optional(),
		decisionDocuments: references('决策文件').optional(),
		execution: z
			.array(
				z.strictObject({
					on: calendarDate('日期'),
					progress: paragraph('执行情况'),
					url: link('网址').optional(),
				}),
			)
			.min(1, '至少填一项')
			.meta({ title: '决策执行' })
			.optional(),
		evaluation: z
			.strictObject({
				on: calendarDate('评估日期'),
				result: paragraph('评估结论'),
				url: link('网址').optional(),
			})
			.meta({ title: '决策后评估' })
			.optional(),
		archivedOn: calendarDate('归档日期').optional(),
	}),
	rules: [
		...documentRules,
		({ decidedOn, procedures: { collectiveDiscussion } }) =>
			decidedOn && !collectiveDiscussion.doneOn
				? {
						field: 'decidedOn',
						message: '没有集体讨论的日期（procedures.collectiveDiscussion.doneOn），不能填决策日期',
					}
				: undefined,
		({ procedures: { legalityReview, collectiveDiscussion } }) =>
			legalityReview.doneOn &&
			collectiveDiscussion.doneOn &&
			collectiveDiscussion.doneOn < legalityReview.doneOn
				? {
						field: 'procedures',
						message: `集体讨论（${collectiveDiscussion.doneOn}）早于合法性审查完成（${legalityReview.doneOn}）`,
					}
				: undefined,
		({ decisionDocuments, decidedOn }) =>
			decisionDocuments && !decidedOn
				? { field: 'decisionDocuments', message: '写了决策文件，还要填 decidedOn（决策日期）' }
				: undefined,
		({ archivedOn, decidedOn }) =>
			archivedOn && !decidedOn
				? { field: 'archivedOn', message: '作出决策以后才能归档，请填 decidedOn（决策日期）' }
				: undefined,
		({ archivedOn, decidedOn }) =>
			archivedOn && decidedOn && archivedOn < decidedOn
				? { field: 'archivedOn', message: `早于决策日期 ${decidedOn}` }
				: undefined,
		({ decidedOn, adjustments = [] }) =>
			decidedOn && adjustments.some(({ kind }) => kind === '调出')
				? { field: 'decidedOn', message: '已经调出目录的事项不能有决策日期' }
				: undefined,
	],
});

export type MajorDecision = z.output<typeof majorDecisions.schema>;
