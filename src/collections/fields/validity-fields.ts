import { z } from 'zod';
import { calendarDate, oneOf, reference, references, text } from './fields.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

/** What an act can do to the validity of a document. */
const validityChanges = [
	'废止',
	'替代',
	'宣布失效',
	'部分废止',
	'部分失效',
	'延长有效期',
	'暂停执行',
] as const;

export type ValidityChange = (typeof validityChanges)[number];

/** A change of a document's validity as an editor writes it; see the rules of `changeFields`. */
export interface WrittenChange {
	change: ValidityChange;
	on?: CalendarDate | undefined;
	until?: CalendarDate | undefined;
	articles?: string | undefined;
}

const changeFields = {
	change: oneOf('变动', validityChanges, {
		宣布失效: '不再执行，但没有废止（例如适用期已过、调整对象已消失）',
		部分废止: '只有几条不再有效，要写明是哪几条',
		部分失效: '只有几条不再有效，要写明是哪几条',
		延长有效期: '要写明新的最后一天',
	}).meta({ example: '延长有效期' }),
	on: calendarDate('起始日期')
		.meta({ description: '变动开始的第一天', example: '2027-01-01' })
		.optional(),
	until: calendarDate('截止日期')
		.meta({ description: '延长后或者暂停执行的最后一天', example: '2028-12-31' })
		.optional(),
	articles: text('涉及的条款')
		.meta({ description: '只有几条不再有效时写明', example: '第三条、第五条第二款' })
		.optional(),
};

/** The changes of other documents' validity that a document makes. */
export const effects = () =>
	z
		.array(
			z
				.strictObject({
					document: reference('文件').meta({
						description: '被改变效力的文件的编号',
						example: 'qingzhenggui-2022-3',
					}),
					...changeFields,
					on: changeFields.on
						.unwrap()
						.meta({
							description: '变动开始的第一天；不写的，从本文件施行之日起',
							example: '2027-01-01',
						})
						.optional(),
				})
				.superRefine(checkChange),
		)
		.min(1, '至少填一项')
		.meta({
			title: '对其他文件效力的影响',
			description:
				'起始日期与本文件施行日期不同的废止、替代，以及宣布失效、部分废止、延长有效期、暂停执行，一件一项',
		});

/** The changes of a document's own validity by acts that this site does not have. */
export const ownChanges = () =>
	z
		.array(
			z
				.strictObject({
					...changeFields,
					basis: text('依据').meta({
						description: '作出这一变动的文件或者公告',
						example: '县政府办公室公告2026年第2号',
					}),
				})
				.superRefine(checkChange),
		)
		.min(1, '至少填一项')
		.meta({
			title: '效力变动',
			description: '只在作出变动的文件没有收进本站时填，一次变动一项',
		});

/** 宣布失效的文件. */
export const invalidated = () =>
	references('宣布失效的文件').meta({
		description: '被本文件宣布失效（不同于废止）的文件，可以有几个',
		example: ['qingzhengfa-2017-8'],
	});

function checkChange(
	{ change, on, until, articles }: WrittenChange,
	context: z.core.$RefinementCtx,
): void {
	const fault = (field: keyof WrittenChange, message: string) =>
		context.addIssue({ code: 'custom', path: [field], message });
	const isPartial = change === '部分废止' || change === '部分失效';
	if (isPartial && !articles) fault('articles', '部分废止、部分失效的，要写明是哪几条');
	if (!isPartial && articles)
		fault('articles', `“${change}”是整个文件的；只有几条的，变动写“部分废止”或者“部分失效”`);
	if (change === '延长有效期' && !until) fault('until', '延长有效期的，要写明新的最后一天');
	if (until && change !== '延长有效期' && change !== '暂停执行')
		fault('until', `“${change}”没有截止日期，只写起始日期`);
	if (on && until && until < on) fault('until', `早于起始日期 ${on}`);
}
