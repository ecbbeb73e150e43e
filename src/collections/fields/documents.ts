import { z } from 'zod';
import { genres } from '../../domain/documents/genres.ts';
import {
	attachments,
	calendarDate,
	expected,
	importedFrom,
	indexNumber,
	oneOf,
	paragraph,
	publicationTime,
	references,
	text,
	topic,
} from './fields.ts';
import { publicationEndRule } from './publication-end.ts';
import type { Rule } from '../collection.ts';
import { dateOf } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';

/**
 * What every published document has: 条例 art. 12 (索引、名称、内容概述、生成日期) and the three dates.
 * `formedOn` is the day the information came into being, `publishedOn` the day the public could read it,
 * `effectiveOn` the day it takes effect; none is ever taken from the clock of the build. `publicUntil` is the last day on
 * which the public can read it, for what may be public for a time only, such as lists of persons.
 */
export const documentFields = {
	title: text('标题')
		.refine((value) => !/[\r\n]/.test(value), '要写在一行里')
		.refine((value) => !/[。，、；：,;:]$/.test(value), '末尾不要标点'),
	indexNumber: expected(indexNumber()),
	issuers: expected(references('发布机构')),
	formedOn: expected(calendarDate('成文日期')),
	publishedOn: expected(publicationTime('发布日期')),
	updatedOn: calendarDate('更新日期').optional(),
	publicUntil: calendarDate('公示截止期').optional(),
	topic: topic().optional(),
	genre: oneOf('体裁', genres).optional(),
	summary: paragraph('内容概述').optional(),
	keywords: z.array(text('关键词')).meta({ title: '关键词' }).optional(),
	attachments: attachments().optional(),
	importedFrom: importedFrom().optional(),
};

interface Dates {
	formedOn?: CalendarDate | undefined;
	publishedOn?: PublicationTime | undefined;
	updatedOn?: CalendarDate | undefined;
	publicUntil?: CalendarDate | undefined;
}

/** 成文 ≤ 发布 ≤ 更新, 发布 ≤ 公示截止. */
export const documentRules: readonly Rule<Dates>[] = [
	({ formedOn, publishedOn }) =>
		formedOn && publishedOn && dateOf(publishedOn) < formedOn
			? { field: 'publishedOn', message: `早于成文日期 ${formedOn}` }
			: undefined,
	({ publishedOn, updatedOn }) =>
		publishedOn && updatedOn && updatedOn < dateOf(publishedOn)
			? { field: 'updatedOn', message: `早于发布日期 ${dateOf(publishedOn)}` }
			: undefined,
	publicationEndRule,
];
