import { z } from 'zod';
import { calendarDate, link, oneOf, paragraph, text } from './fields.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** What a clean-up (清理) can decide about a document. */
export const cleanUpResults = ['继续有效', '修改', '废止', '失效'] as const;

const beforeStart = { path: ['endedOn'], message: '早于开始的日期' };

/** How a normative document came about and what was found of it later (国办发〔2018〕115号 for the legality review). */
export const procedureFields = {
	consultation: z
		.strictObject({
			startedOn: calendarDate('开始日期'),
			endedOn: calendarDate('截止日期'),
			marketRelated: z.boolean().meta({ title: '是否与市场主体生产经营密切相关' }),
			url: link('征求意见网址').optional(),
			feedback: link('意见反馈网址').optional(),
			reasonIfShort: text('缩短期限的理由').optional(),
		})
		.refine(startsFirst, beforeStart)
		.meta({ title: '公开征求意见' })
		.optional(),
	legalityReview: z
		.strictObject({
			startedOn: calendarDate('送审日期'),
			endedOn: calendarDate('审结日期'),
			organ: text('审核单位'),
			opinion: text('审核意见'),
			urgent: text('未按期限审核的紧急情形').optional(),
		})
		.refine(startsFirst, beforeStart)
		.meta({ title: '合法性审核' })
		.optional(),
	fairCompetition: z
		.strictObject({ concludedOn: calendarDate('审查日期'), conclusion: text('审查结论') })
		.meta({ title: '公平竞争审查' })
		.optional(),
	deliberation: z
		.strictObject({ meeting: text('会议名称'), heldOn: calendarDate('会议日期') })
		.meta({ title: '集体审议' })
		.optional(),
	filing: z
		.strictObject({
			organ: text('备案机关'),
			filedOn: calendarDate('备案日期'),
			number: text('备案号').optional(),
		})
		.meta({ title: '备案' })
		.optional(),
	evaluations: z
		.array(
			z.strictObject({
				on: calendarDate('评估日期'),
				result: paragraph('评估结论'),
				url: link('评估报告网址').optional(),
			}),
		)
		.min(1, '至少填一项')
		.meta({ title: '后评估' })
		.optional(),
	cleanUps: z
		.array(
			z.strictObject({
				on: calendarDate('清理日期'),
				result: oneOf('清理结果', cleanUpResults),
				url: link('清理结果网址').optional(),
			}),
		)
		.min(1, '至少填一项')
		.meta({ title: '清理' })
		.optional(),
};

function startsFirst({
	startedOn,
	endedOn,
}: {
	startedOn: CalendarDate;
	endedOn: CalendarDate;
}): boolean {
	return startedOn <= endedOn;
}
