import { z } from 'zod';
import { catalogueItem } from './catalogue-item.ts';
import { indexNumber } from './number-fields.ts';
import { genres } from '../../domain/documents/genres.ts';
import {
	attachments,
	calendarDate,
	corrections,
	draft,
	expected,
	importedFrom,
	oneOf,
	paragraph,
	publicationTime,
	publicUntil,
	references,
	text,
	topic,
} from './fields.ts';
import { publicationEndRule } from './publication-end.ts';
import type { Rule } from '../declarations/collection.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';

/**
 * What every published document has: 条例 art. 12 (索引、名称、内容概述、生成日期) and the three dates.
 * `formedOn` is the day the information came into being, `publishedOn` the day the public could read it,
 * `effectiveOn` the day it takes effect; none is ever taken from the clock of the build. `publicUntil` is the last day on
 * which the public can read it, for what may be public for a time only, such as lists of persons. A `draft` is not public,
 * and neither is what has a `publishedOn` in the future (`publicity.ts`).
 */
export const documentFields = {
	title: text('标题')
		.refine((value) => !/[\r\n]/.test(value), '要写在一行里')
		.refine((value) => !/[。，、；：,;:]$/.test(value), '末尾不要标点')
		.meta({
			description: '写在一行里，末尾不加标点',
			example: '青禾县图书馆关于调整开放时间的公告',
		}),
	indexNumber: expected(indexNumber().meta({ example: '999901001/2026-00070' })),
	issuers: expected(
		references('发布机构').meta({
			description: '可以有几个，牵头的写第一个',
			example: ['government-office'],
		}),
	),
	formedOn: expected(
		calendarDate('成文日期').meta({
			description: '信息形成的日期，一般就是落款的日期',
			example: '2026-11-16',
		}),
	),
	publishedOn: expected(
		publicationTime('发布日期').meta({
			description: '公众能看到的日期，可以带时间，不早于成文日期；以后的时间就是定时发布',
			example: '2026-11-17 09:00',
		}),
	),
	updatedOn: calendarDate('更新日期')
		.meta({ description: '发布后又改动的日期', example: '2026-11-20' })
		.optional(),
	corrections: corrections().optional(),
	publicUntil: publicUntil().optional(),
	draft: draft().optional(),
	topic: topic().meta({ example: '文化、广电、新闻出版/文化' }).optional(),
	genre: oneOf('体裁', genres)
		.meta({
			description: '方案、办法、细则、规划不是体裁，用“通知”印发的写“通知”',
			example: '公告',
		})
		.optional(),
	summary: paragraph('内容概述')
		.meta({
			description: '一两句话，建议 200 字以内；请尽量填写，列表和搜索都用它',
			example: '公布县图书馆的新开放时间',
		})
		.optional(),
	keywords: z
		.array(text('关键词'))
		.meta({ title: '关键词', description: '两三个词', example: ['图书馆', '开放时间'] })
		.optional(),
	catalogueItem: catalogueItem().optional(),
	attachments: attachments().optional(),
	importedFrom: importedFrom().optional(),
};

/** The schema of a document that has nothing of its own. */
export type DocumentSchema = z.ZodObject<typeof documentFields, z.core.$strict>;

/** The fields, some of them with their own description and example in place of what the building blocks say. */
export function described<Fields extends Record<string, z.ZodType>>(
	fields: Fields,
	notes: { [Name in keyof Fields]?: Pick<z.core.GlobalMeta, 'description' | 'example'> },
): Fields {
	const entries = Object.entries(fields).map(([name, field]) => [
		name,
		notes[name] ? field.meta(notes[name]) : field,
	]);
	return Object.fromEntries(entries) as Fields;
}

interface Dates {
	formedOn?: CalendarDate | undefined;
	publishedOn?: PublicationTime | undefined;
	updatedOn?: CalendarDate | undefined;
	corrections?: readonly { on: CalendarDate }[] | undefined;
	publicUntil?: CalendarDate | undefined;
}

/** The order of dates: 成文 ≤ 发布 ≤ 更新, 发布 ≤ 更正, 发布 ≤ 公示截止. */
export const documentRules: readonly Rule<Dates>[] = [
	({ formedOn, publishedOn }) =>
		formedOn && publishedOn && dateOf(publishedOn) < formedOn
			? { field: 'publishedOn', message: `早于成文日期 ${formedOn}` }
			: undefined,
	({ publishedOn, updatedOn }) =>
		publishedOn && updatedOn && updatedOn < dateOf(publishedOn)
			? { field: 'updatedOn', message: `早于发布日期 ${dateOf(publishedOn)}` }
			: undefined,
	({ publishedOn, corrections = [] }) => {
		const early = corrections.find(({ on }) => publishedOn && on < dateOf(publishedOn));
		return early && publishedOn
			? {
					field: 'corrections',
					message: `更正日期 ${early.on} 早于发布日期 ${dateOf(publishedOn)}；公开以前改的不用写`,
				}
			: undefined;
	},
	publicationEndRule,
];
