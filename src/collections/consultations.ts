import { z } from 'zod';
import { dateOf } from '../domain/dates/calendar-date.ts';
import { documentKind } from './declarations/document-kind.ts';
import { described, documentFields, documentRules } from './fields/documents.ts';
import {
	calendarDate,
	count,
	link,
	oneOf,
	paragraph,
	publicationTime,
	reference,
	references,
	text,
	texts,
} from './fields/fields.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';

/** What opinions can be asked about. */
export const consultationKinds = ['重大行政决策', '行政规范性文件', '其他'] as const;

/**
 * 意见征集: a draft on which the public may say what it thinks, with the feedback. The state (征集中, 已反馈 …) is never
 * written down: it follows from the dates.
 */
export const consultations = documentKind({
	name: 'consultations',
	title: '意见征集',
	path: '/consultations/',
	section: {
		id: 'consultations',
		title: '意见征集',
		description: '重大行政决策草案和行政规范性文件草案公开征求意见、听证和意见采纳情况反馈',
		keywords: '意见征集,征求意见,听证,意见反馈',
		columnType: '征集调查',
	},
	after: 'decisions',
	divisions: ['consultation-state', 'year', 'issuer'],
	placed: ['channels'],
	timeline: { title: '征集过程', place: 'above' },
	word: true,
	onHome: true,
	references: {
		issuers: ['agencies'],
		decision: ['major-decisions'],
		documents: ['normative-documents', 'information'],
	},
	schema: z.strictObject({
		...described(documentFields, {
			title: { example: '关于某草案公开征求意见的公告' },
			issuers: { description: '征求意见的单位', example: ['housing-bureau'] },
			formedOn: { description: '公告形成的日期', example: '2026-11-19' },
			publishedOn: { example: '2026-11-20' },
			genre: { description: '一般不填', example: '公告' },
			summary: { example: '征求热力管网改造方案的意见' },
			keywords: { example: ['供热'] },
		}),
		indexNumber: documentFields.indexNumber.unwrap().optional().meta({ title: '索引号' }),
		kind: oneOf('征集事项', consultationKinds).meta({ example: '重大行政决策' }),
		marketRelated: z
			.boolean()
			.meta({
				title: '是否与市场主体生产经营密切相关',
				description: '规范性文件填写',
				example: false,
			})
			.optional(),
		startedOn: calendarDate('开始日期').meta({
			description: '开始征集的日期',
			example: '2026-11-20',
		}),
		endedOn: calendarDate('截止日期').meta({
			description:
				'决策草案、与市场主体密切相关的文件一般不少于 30 日；其他文件没有全国统一的天数，本县有规定的照规定；开始当日不计',
			example: '2026-12-21',
		}),
		reasonIfShort: text('缩短期限的理由')
			.meta({ description: '期限缩短了的写，会公开', example: '防汛需要立即执行' })
			.optional(),
		channels: texts('提出意见的方式').meta({
			description: '至少一种',
			example: ['电子邮箱：gongre@qinghe.example'],
		}),
		decision: reference('所属决策事项').meta({ example: 'reli-guanwang-2026' }).optional(),
		documents: references('形成的文件')
			.meta({ description: '后来印发的文件，可以有几个', example: ['qingzhenggui-2026-6'] })
			.optional(),
		hearing: z
			.strictObject({
				on: calendarDate('听证日期').meta({ description: '听证会的日期', example: '2026-12-10' }),
				place: text('听证地点').meta({
					description: '详细地点',
					example: '县政务服务大厅三楼会议室',
				}),
				participantsPublishedOn: calendarDate('参加人名单公布日期')
					.meta({ description: '早于听证日期', example: '2026-11-30' })
					.optional(),
				url: link('听证公告网址').meta({ example: '/disclosure/information/' }).optional(),
				selection: paragraph('参加人遴选办法')
					.meta({
						description: '需要遴选参加人的写：怎么报名、怎么确定',
						example: '自愿报名，消费者代表不少于五分之二，报名多的抽签确定',
					})
					.optional(),
				participants: texts('听证参加人')
					.meta({
						description: '一人一项，写代表哪一方，照听证公告的写法',
						example: ['消费者代表李某', '供热企业代表'],
					})
					.optional(),
				record: link('听证笔录网址')
					.meta({ description: '听证会以后公布笔录的填写', example: '/disclosure/information/' })
					.optional(),
			})
			.meta({ title: '听证', description: '举行听证会的填写' })
			.optional(),
		feedback: z
			.strictObject({
				publishedOn: publicationTime('反馈日期').meta({
					description: '晚于截止日期；以后的日期，反馈到那时才公开',
					example: '2027-01-11',
				}),
				received: count('收到意见数').meta({ description: '整数', example: 36 }),
				adopted: count('采纳意见数').meta({ description: '整数，不多于收到的', example: 12 }),
				summary: paragraph('采纳情况').meta({
					description: '采纳了什么，没有采纳什么、为什么',
					example: '采纳了分片施工的意见',
				}),
			})
			.refine(({ received, adopted }) => adopted <= received, {
				path: ['adopted'],
				error: '采纳的比收到的还多',
			})
			.meta({ title: '意见反馈', description: '公布采纳情况后填写' })
			.optional(),
	}),
	states: ({ kind, marketRelated, hearing }) => [
		kind,
		...(marketRelated ? ['市场主体'] : []),
		...(hearing ? ['举行听证', participantsState(hearing)] : []),
	],
	rules: [
		...documentRules,
		({ startedOn, endedOn }) =>
			endedOn < startedOn ? { field: 'endedOn', message: `早于开始日期 ${startedOn}` } : undefined,
		({ hearing }) =>
			hearing?.participantsPublishedOn && hearing.participantsPublishedOn >= hearing.on
				? {
						field: 'hearing',
						message: `参加人名单 ${hearing.participantsPublishedOn} 才公布。听证参加人名单应在听证会（${hearing.on}）之前公布（《重大行政决策程序暂行条例》第十六条、第十七条）；日期无误的，照实公布`,
						severity: 'warning',
					}
				: undefined,
		({ endedOn, feedback }) =>
			feedback && dateOf(feedback.publishedOn) <= endedOn
				? {
						field: 'feedback',
						message: `反馈日期 ${feedback.publishedOn} 不晚于截止日期 ${endedOn}，请核对；日期无误的，照实公布`,
						severity: 'warning',
					}
				: undefined,
		({ kind, decision }) =>
			decision && kind !== '重大行政决策'
				? {
						field: 'kind',
						message: '写了所属决策事项，征集事项一般是“重大行政决策”，请核对',
						severity: 'warning',
					}
				: undefined,
	],
});

/** The participants of a hearing must be known before it (国务院令第713号 art. 17). */
function participantsState({
	on,
	participantsPublishedOn,
}: {
	on: CalendarDate;
	participantsPublishedOn?: CalendarDate | undefined;
}): string {
	if (participantsPublishedOn === undefined) return '没有写明参加人名单公布日期';
	return participantsPublishedOn < on ? '听证以前公布参加人名单' : '听证以后才公布参加人名单';
}
