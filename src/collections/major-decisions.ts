import { z } from 'zod';
import { decisionProcedures } from '../domain/documents/major-decision.ts';
import { disclosureDeadlines } from './declarations/collection.ts';
import { documentKind } from './declarations/document-kind.ts';
import { described, documentFields, documentRules } from './fields/documents.ts';
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
import type { Rule, RuleViolation } from './declarations/collection.ts';
import type { FieldDivision } from './declarations/document-kind.ts';

/** What an editor writes as the start of a procedure, where it is not simply its first day. */
const startHints: Partial<Record<DecisionProcedure, string>> = {
	legalityReview: '送审的日期；与完成日期之间一般不少于 7 个工作日',
};

const procedure = (label: string, startHint = '已经开始的填写') =>
	z
		.strictObject({
			required: z.boolean().meta({ title: '是否需要履行', example: true }),
			startedOn: calendarDate('开始日期')
				.meta({ description: startHint, example: '2026-11-02' })
				.optional(),
			doneOn: calendarDate('完成日期')
				.meta({ description: '完成后填写', example: '2026-11-12' })
				.optional(),
			url: link('公开网址').meta({ example: '/consultations/' }).optional(),
			reasonIfNot: text('不需要履行的理由')
				.meta({ description: '不需要履行的写，会公开', example: '不涉及专业性、技术性问题' })
				.optional(),
		})
		.refine(({ startedOn, doneOn }) => !startedOn || !doneOn || startedOn <= doneOn, {
			path: ['doneOn'],
			error: '早于开始日期',
		})
		.meta({ title: label });

const procedures = Object.fromEntries(
	Object.entries(decisionProcedures).map(([name, label]) => [
		name,
		procedure(label, startHints[name as DecisionProcedure]),
	]),
) as Record<DecisionProcedure, ReturnType<typeof procedure>>;

type Procedures = Record<DecisionProcedure, z.output<ReturnType<typeof procedure>>>;

const catalogueYear: FieldDivision = {
	step: 'catalogue',
	label: '目录年度',
	field: 'year',
	yearLabel: (year) => `${year}年度目录`,
};

/**
 * 重大行政决策 (国务院令第713号): an item of the yearly catalogue with all that became of it. How far it has come is never
 * written down: it follows from the dates. Consultations name the decision they belong to, not the other way round.
 */
export const majorDecisions = documentKind({
	name: 'major-decisions',
	title: '重大行政决策',
	path: '/decisions/',
	section: {
		id: 'decisions',
		title: '重大行政决策',
		description: '年度重大行政决策事项目录及其调整，各事项的程序、决策文件、执行、后评估和归档情况',
		keywords: '重大行政决策,年度目录,公众参与,决策后评估',
		columnType: '政策文件',
		main: true,
	},
	after: 'interpretations',
	divisions: [catalogueYear, 'decision-state', 'issuer'],
	timeline: { title: '决策程序和进展', place: 'above' },
	deadlines: disclosureDeadlines,
	word: true,
	references: {
		issuers: ['agencies'],
		undertaker: ['agencies'],
		decisionDocuments: ['normative-documents', 'information'],
	},
	schema: z.strictObject({
		...described(documentFields, {
			title: { description: '决策事项的名称，末尾不加标点', example: '青禾县城区热力管网改造方案' },
			issuers: { description: '决策机关', example: ['county-government'] },
			formedOn: { description: '确定列入目录的日期' },
			publishedOn: { example: '2026-11-18' },
			genre: { description: '一般不填', example: '报告' },
			summary: { example: '改造县城老旧热力管网' },
			keywords: { example: ['供热'] },
		}),
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		year: year('目录年度').meta({ description: '列入哪一年的目录', example: 2026 }),
		order: count('目录序号').meta({ description: '在目录里的序号', example: 8 }),
		undertaker: reference('承办单位').meta({ description: '只写一个', example: 'housing-bureau' }),
		basis: text('决策依据')
			.meta({ description: '法律、法规或者上级文件', example: '城镇供热管理的规定' })
			.optional(),
		plannedOn: calendarDate('计划完成日期').meta({
			description: '计划作出决策的日期',
			example: '2027-05-31',
		}),
		procedures: z
			.strictObject(procedures)
			.meta({ title: '决策程序', description: '五项程序都要写' }),
		adjustments: z
			.array(
				z.strictObject({
					on: calendarDate('调整日期').meta({
						description: '同意调整的日期',
						example: '2026-11-16',
					}),
					kind: oneOf('调整方式', ['调入', '变更', '调出']).meta({ example: '调入' }),
					reason: text('调整理由').meta({
						description: '会公开',
						example: '管网老化，需要尽快决策',
					}),
				}),
			)
			.min(1, '至少填一项')
			.meta({ title: '目录调整', description: '一次调整一项' })
			.optional(),
		decidedOn: calendarDate('决策日期')
			.meta({ description: '作出决策的日期', example: '2027-05-20' })
			.optional(),
		decisionDocuments: references('决策文件')
			.meta({ description: '填了决策日期才能填', example: ['qingzhenggui-2026-6'] })
			.optional(),
		execution: z
			.array(
				z.strictObject({
					on: calendarDate('日期').meta({
						description: '报告执行情况的日期',
						example: '2027-09-30',
					}),
					progress: paragraph('执行情况').meta({
						description: '一两句话',
						example: '已经完成三成工程量',
					}),
					url: link('网址').meta({ example: '/disclosure/information/' }).optional(),
				}),
			)
			.min(1, '至少填一项')
			.meta({ title: '决策执行', description: '一次报告一项' })
			.optional(),
		evaluation: z
			.strictObject({
				on: calendarDate('评估日期').meta({ description: '完成评估的日期', example: '2028-06-30' }),
				result: paragraph('评估结论').meta({ description: '一两句话', example: '达到预期效果' }),
				url: link('网址').meta({ example: '/disclosure/information/' }).optional(),
			})
			.meta({ title: '决策后评估' })
			.optional(),
		archivedOn: calendarDate('归档日期')
			.meta({ description: '全过程材料归档的日期', example: '2027-06-15' })
			.optional(),
	}),
	states: ({ decidedOn, archivedOn, evaluation, procedures }) => [
		...(decidedOn ? [archivedOn ? '已归档' : '已决策未归档'] : []),
		...(evaluation ? ['已后评估'] : []),
		...reviewState(procedures),
	],
	rules: [
		...documentRules,
		...Object.keys(procedures).map(
			(name): Rule<{ procedures: Procedures }> =>
				(decision) =>
					unexplained(decision.procedures, name as DecisionProcedure),
		),
		({ decidedOn, procedures: { collectiveDiscussion } }) =>
			decidedOn && !collectiveDiscussion.doneOn
				? {
						field: 'decidedOn',
						message:
							'没有集体讨论的日期（procedures.collectiveDiscussion.doneOn）。重大行政决策应经集体讨论（《重大行政决策程序暂行条例》第三十条），讨论过的请补填',
						severity: 'warning',
					}
				: undefined,
		({ procedures: { legalityReview, collectiveDiscussion } }) =>
			legalityReview.doneOn &&
			collectiveDiscussion.doneOn &&
			collectiveDiscussion.doneOn < legalityReview.doneOn
				? {
						field: 'procedures',
						message: `集体讨论（${collectiveDiscussion.doneOn}）早于合法性审查完成（${legalityReview.doneOn}）。合法性审查应在集体讨论之前（《重大行政决策程序暂行条例》第二十五条）；日期无误的，照实公布`,
						severity: 'warning',
					}
				: undefined,
		({ decisionDocuments, decidedOn }) =>
			decisionDocuments && !decidedOn
				? { field: 'decisionDocuments', message: '写了决策文件，还要填 decidedOn（决策日期）' }
				: undefined,
		({ archivedOn, decidedOn }) =>
			archivedOn && !decidedOn
				? {
						field: 'archivedOn',
						message: '填了归档日期，没有决策日期（decidedOn），请核对',
						severity: 'warning',
					}
				: undefined,
		({ archivedOn, decidedOn }) =>
			archivedOn && decidedOn && archivedOn < decidedOn
				? { field: 'archivedOn', message: `早于决策日期 ${decidedOn}` }
				: undefined,
		({ decidedOn, adjustments = [] }) =>
			decidedOn && adjustments.some(({ kind }) => kind === '调出')
				? {
						field: 'decidedOn',
						message: '事项已经调出目录，又有决策日期，请核对',
						severity: 'warning',
					}
				: undefined,
	],
});

/** A procedure that is said not to be needed: without the reason for it, or done all the same. */
function unexplained(steps: Procedures, name: DecisionProcedure): RuleViolation | undefined {
	const { required, reasonIfNot, doneOn } = steps[name];
	if (required) return undefined;
	const written = `${decisionProcedures[name]}（procedures.${name}）写了不需要履行`;
	if (doneOn)
		return {
			field: 'procedures',
			message: `${written}，又有完成日期，请核对`,
			severity: 'warning',
		};
	return reasonIfNot
		? undefined
		: {
				field: 'procedures',
				message: `${written}，没有在 reasonIfNot 里写明理由，请补写`,
				severity: 'warning',
			};
}

/** Whether the legality review came before the discussion, once both are dated (国务院令第713号 art. 25). */
function reviewState({ legalityReview, collectiveDiscussion }: Procedures): string[] {
	if (!collectiveDiscussion.doneOn) return [];
	if (!legalityReview.doneOn) return ['已集体讨论'];
	const isFirst = legalityReview.doneOn <= collectiveDiscussion.doneOn;
	return ['已集体讨论', isFirst ? '先审查后讨论' : '先讨论后审查'];
}

export type MajorDecision = z.output<typeof majorDecisions.schema>;
