import { z } from 'zod';
import { calendarDate, link, oneOf, paragraph, text } from './fields.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** The results that a clean-up (清理) can have for a document. */
const cleanUpResults = [
	'继续有效',
	'修改',
	'废止',
	'宣布失效',
	'失效',
	'部分废止',
	'部分失效',
] as const;

export type CleanUpResult = (typeof cleanUpResults)[number];

const beforeStart = { path: ['endedOn'], message: '早于开始的日期' };

/** The procedures of a normative document before and after it takes effect (legality review: 国办发〔2018〕115号). */
export const procedureFields = {
	consultation: z
		.strictObject({
			startedOn: calendarDate('开始日期').meta({
				description: '公布征求意见稿的日期',
				example: '2026-09-01',
			}),
			endedOn: calendarDate('截止日期').meta({
				description:
					'与市场主体密切相关的一般不少于 30 日；其他没有全国统一的天数，本县有规定的照规定；开始当日不计',
				example: '2026-10-09',
			}),
			marketRelated: z.boolean().meta({ title: '是否与市场主体生产经营密切相关', example: true }),
			url: link('征求意见网址').meta({ example: '/consultations/' }).optional(),
			feedback: link('意见反馈网址').meta({ example: '/consultations/' }).optional(),
			reasonIfShort: text('缩短期限的理由')
				.meta({ description: '期限缩短了的写，会公开', example: '防汛需要立即执行' })
				.optional(),
		})
		.refine(startsFirst, beforeStart)
		.meta({ title: '公开征求意见', description: '涉及公众权利义务的填写' })
		.optional(),
	legalityReview: z
		.strictObject({
			startedOn: calendarDate('送审日期')
				.meta({ description: '材料齐全、送审的日期', example: '2026-10-19' })
				.optional(),
			endedOn: calendarDate('审结日期')
				.meta({
					description: '送审后一般不少于 5 个工作日，最长不超过 15 个工作日，送审当日不计',
					example: '2026-10-30',
				})
				.optional(),
			organ: text('审核单位').meta({
				description: '单位或者内设机构的名称',
				example: '青禾县司法局',
			}),
			opinion: text('审核意见').meta({
				description: '一句话的结论',
				example: '符合法律、法规、规章和上级文件的规定',
			}),
			urgent: text('未按期限审核的紧急情形')
				.meta({
					description: '因紧急情况没有按 5 至 15 个工作日审核的写明',
					example: '上级要求三日内印发',
				})
				.optional(),
		})
		.refine(startsFirst, beforeStart)
		.meta({ title: '合法性审核', description: '没有填的会提醒' })
		.optional(),
	fairCompetition: z
		.strictObject({
			concludedOn: calendarDate('审查日期').meta({
				description: '作出结论的日期',
				example: '2026-10-20',
			}),
			conclusion: text('审查结论').meta({
				description: '一句话的结论',
				example: '没有排除、限制竞争的内容',
			}),
		})
		.meta({ title: '公平竞争审查', description: '涉及经营主体经济活动的填写' })
		.optional(),
	deliberation: z
		.strictObject({
			meeting: text('会议名称').meta({
				description: '会议的全称和次数',
				example: '县政府第80次常务会议',
			}),
			heldOn: calendarDate('会议日期').meta({
				description: '会议召开的日期',
				example: '2026-11-11',
			}),
		})
		.meta({ title: '集体审议' })
		.optional(),
	filing: z
		.strictObject({
			organ: text('备案机关').meta({ description: '接受备案的机关', example: '示例市人民政府' }),
			filedOn: calendarDate('备案日期').meta({
				description: '报送备案的日期',
				example: '2026-11-20',
			}),
			number: text('备案号')
				.meta({ description: '备案机关给的编号', example: '示例备〔2026〕43号' })
				.optional(),
		})
		.meta({ title: '备案', description: '报送备案后填写' })
		.optional(),
	evaluations: z
		.array(
			z.strictObject({
				on: calendarDate('评估日期').meta({ description: '完成评估的日期', example: '2028-11-20' }),
				result: paragraph('评估结论').meta({ description: '一两句话', example: '建议继续执行' }),
				url: link('评估报告网址')
					.meta({ example: '/disclosure/information/document-evaluation-2025/' })
					.optional(),
			}),
		)
		.min(1, '至少填一项')
		.meta({ title: '后评估', description: '一次评估一项' })
		.optional(),
	cleanUps: z
		.array(
			z.strictObject({
				on: calendarDate('清理日期').meta({
					description: '公布清理结果的日期',
					example: '2027-12-31',
				}),
				result: oneOf('清理结果', cleanUpResults, { 失效: '同“宣布失效”' }).meta({
					description: '废止、宣布失效的，文件从起始日期起不再有效',
					example: '继续有效',
				}),
				from: calendarDate('起始日期')
					.meta({
						description: '结果从另一天起才生效的填写；不写的，从清理日期起',
						example: '2028-01-01',
					})
					.optional(),
				articles: text('涉及的条款')
					.meta({ description: '部分废止、部分失效的，写明是哪几条', example: '第三条' })
					.optional(),
				url: link('清理结果网址')
					.meta({ example: '/disclosure/information/document-clearance-2026/' })
					.optional(),
			}),
		)
		.min(1, '至少填一项')
		.meta({ title: '清理', description: '一次清理一项' })
		.optional(),
};

interface Days {
	startedOn?: CalendarDate | undefined;
	endedOn?: CalendarDate | undefined;
}

function startsFirst({ startedOn, endedOn }: Days): boolean {
	return !startedOn || !endedOn || startedOn <= endedOn;
}
