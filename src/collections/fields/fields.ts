import { z } from 'zod';
import {
	parseCalendarDate,
	parsePublicationTime,
	readChineseDate,
} from '../../domain/dates/calendar-date.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import { isCreditCode } from '../../domain/numbers/credit-code.ts';
import { findTopic, topics } from '../../domain/documents/topics.ts';
import { suggester } from '../records/suggestion.ts';
import { notedValues } from './field-meta.ts';
import type { AllowedValue } from './field-meta.ts';

/**
 * The building blocks of all schemas. Every field carries its Chinese label, which feeds error messages, page tables, CSV
 * headers and data dictionaries alike, and what the handbook tells editors: `description`, `example`, `values`.
 */

/** One line of text that is not empty. */
export const text = (label: string) =>
	z.string().trim().min(1, '不能为空').max(500, '太长，最多 500 个字').meta({ title: label });

/** A paragraph of text that is not empty. */
export const paragraph = (label: string) =>
	z
		.string()
		.trim()
		.min(1, '不能为空')
		.max(5000, '太长，最多 5000 个字')
		.meta({ title: label, long: true });

/** An optional field that a record written by hand must have; see `expected` in `GlobalMeta`. */
export function expected<Schema extends z.ZodType>(schema: Schema) {
	return schema.optional().meta({ expected: true });
}

/** An optional field of which an empty one is a warning: the county may lawfully, or in fact, not have it. */
export function advised<Schema extends z.ZodType>(schema: Schema) {
	return schema.optional().meta({ advised: true });
}

/** A calendar date `YYYY-MM-DD`. A time after it, as other systems write, is dropped. */
export const calendarDate = (label: string) =>
	z
		.string()
		.superRefine((value, context) => {
			if (!parsePublicationTime(value))
				context.addIssue({ code: 'custom', message: dateHint(value) });
		})
		.transform((value) => value.slice(0, 10) as CalendarDate)
		.meta({ title: label, description: '写成 2026-03-02 的形式', date: true });

/** 公示截止期: the last day on which a record is public. */
export const publicUntil = () =>
	calendarDate('公示截止期').meta({
		description: '最后公示的一天，从第二天起自动撤下；没有期限的不写',
		example: '2027-01-31',
	});

/** 更正记录: what was changed in a document after it was published, for readers. */
export const corrections = () =>
	z
		.array(
			z.strictObject({
				on: calendarDate('更正日期').meta({ example: '2026-11-24' }),
				changed: paragraph('改了什么').meta({
					description: '原来怎么写、现在怎么写',
					example: '第三条的收费标准由“每小时3元”改为“每小时2元”',
				}),
				reason: paragraph('为什么改').meta({ example: '录入有误' }),
			}),
		)
		.min(1, '至少填一项')
		.meta({
			title: '更正记录',
			description: '公开以后改了内容的，每改一次加一条；网页上列给读者看。只改错别字的填更新日期',
		});

/** 草稿: the record is checked, and is not public. */
export const draft = () =>
	z.boolean().meta({
		title: '草稿',
		description: '写 true 就哪里都不公开，照样检查；写好后删去这一行',
		example: true,
	});

/** A calendar date with or without the time in China: `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`; seconds are dropped. */
export const publicationTime = (label: string) =>
	z
		.string()
		.superRefine((value, context) => {
			if (!parsePublicationTime(value))
				context.addIssue({ code: 'custom', message: dateHint(value) });
		})
		.transform((value) => parsePublicationTime(value) ?? (value as PublicationTime))
		.meta({
			title: label,
			description: '公众能看到的日期，可以带时间；以后的时间就是定时发布',
			date: true,
		});

/** When something happened: a day, or a day and a minute in China; seconds are dropped. */
export const minute = (label: string) =>
	publicationTime(label).meta({
		description: '写到分钟，例如 2026-07-18 15:40；只知道日期的写日期，是否及时就待核实',
	});

const topicValues = topics.flatMap(({ name, children }): AllowedValue[] =>
	children.length === 0
		? [{ value: name }]
		: children.map((child) => ({ value: `${name}/${child.name}` })),
);

const suggestTopic = suggester(
	topicValues.map(({ value }) => ({ name: value, words: value.split('/').slice(-1) })),
);

function topicHint(value: string): string {
	return `不在主题分类表里。应写成“一级/二级”，例如 综合政务/政务公开${suggestTopic(value).replace(/^，应/, '；这里应').replace(/^，/, '；')}`;
}

/** 主题分类 of the gov.cn tree. */
export const topic = (label = '主题分类') =>
	z
		.string()
		.superRefine((value, context) => {
			if (!findTopic(value)) context.addIssue({ code: 'custom', message: topicHint(value) });
		})
		.meta({ title: label, description: '写成“一级/二级”', values: topicValues });

/** One of a fixed list of values; `notes` says in Chinese what a value means. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(
	label: string,
	values: Values,
	notes?: Partial<Record<Values[number], string>>,
) => z.enum(values).meta({ title: label, ...(notes && { values: notedValues(values, notes) }) });

/** One of the keys of `labels`, which readers see as the Chinese that they stand for; `words` are what editors call them besides. */
export const oneOfLabelled = <Key extends string>(
	label: string,
	labels: Record<Key, string>,
	words: Partial<Record<Key, readonly string[]>> = {},
) => {
	const keys = Object.keys(labels) as [Key, ...Key[]];
	return z.enum(keys).meta({
		title: label,
		values: keys.map((value) => ({ value, label: labels[value], words: words[value] ?? [] })),
	});
};

/** A number that is not negative; `unit` is part of the label, such as 万元. */
export const amount = (label: string) =>
	z
		.number()
		.min(0, '不能小于 0')
		.meta({ title: label, description: '数字，不带单位', numeric: true });

/** A whole number that is not negative. */
export const count = (label: string) =>
	z
		.number()
		.int('应是整数')
		.min(0, '不能小于 0')
		.meta({ title: label, description: '整数，不带单位', numeric: true });

/** A year that something is about. */
export const year = (label: string) =>
	z
		.number()
		.int('应是四位数的年份')
		.min(1949, '应是四位数的年份')
		.max(2199, '应是四位数的年份')
		.meta({ title: label, description: '四位数的年份' });

/** A page of this site (`/decisions/`), a file (`/files/a.docx`) or a page of another site. */
export const link = (label: string) =>
	z
		.string()
		.regex(
			/^(\/(?!\/)|https?:\/\/)\S+$/,
			'应是本站网址（以 / 开头）或者完整网址（以 https:// 开头）',
		)
		.meta({ title: label, description: '以 / 开头的本站网址，或者完整网址' });

/** Several short texts; in a table one cell, separated by ；. */
export const texts = (label: string) =>
	z.array(text(label)).min(1, '至少填一项').meta({ title: label });

/** The id of a record of another collection; which one is said in the collection's `references`. */
export const reference = (label: string) => text(label);

/** Several ids of records of another collection, at least one, none twice. */
export const references = (label: string) =>
	z
		.array(text(label))
		.min(1, '至少填一项')
		.refine((ids) => new Set(ids).size === ids.length, '同一项写了两次')
		.meta({ title: label });

/**
 * Units and groups of units by any of the names that documents write; in a table one cell, separated by 、，； or line breaks.
 * `check` makes sure that each is known.
 */
export const unitNames = (label: string) =>
	z
		.array(text(label))
		.min(1, '至少填一项')
		.refine((names) => new Set(names).size === names.length, '同一个单位写了两次')
		.meta({ title: label, unitName: true });

/** One unit by any of its names. */
export const unitName = (label: string) => text(label).meta({ unitName: true });

/** Files below the public folder that belong to the record. */
export const attachments = () =>
	z
		.array(
			z.strictObject({
				file: text('文件')
					.refine(
						(value) => value.startsWith('/files/') && !value.includes('..'),
						'附件放在 public/files/ 里，路径写成 /files/文件名',
					)
					.meta({ description: '以 /files/ 开头的路径', example: '/files/tongji-2025.xlsx' }),
				title: text('附件名称').meta({
					description: '读者看到的名称，说清内容，不写“附件1”',
					example: '2025年主要统计指标（Excel）',
				}),
			}),
		)
		.meta({ title: '附件', description: '每个附件两行' });

/** Where a record taken over from an older system came from. */
export const importedFrom = () =>
	z
		.strictObject({
			source: text('来源').meta({
				description: '原文的网址或者文件名',
				example: 'https://old.qinghe.example/b.html',
			}),
			record: z
				.number()
				.int()
				.positive()
				.meta({ title: '来源行号', description: '原表格的第几行', example: 12 })
				.optional(),
			statedValidity: text('来源标注的效力状态')
				.meta({ description: '照原系统的文字；与日期不一致的，网页写“待核实”', example: '有效' })
				.optional(),
			statedOn: calendarDate('来源标注的日期')
				.meta({ description: '读到这一标注的日期', example: '2026-11-02' })
				.optional(),
			unreadExpiry: text('来源写的有效期')
				.meta({ description: '没有读出日期的有效期，照原系统的文字', example: '至新办法施行之日' })
				.optional(),
		})
		.meta({ title: '导入来源', description: '导入时由系统填写，补齐以后也保留' });

/** An http or https address of another site. */
export const webAddress = (label: string) =>
	z
		.url({ protocol: /^https?$/, error: '应是完整网址，例如 https://www.example.gov.cn/' })
		.meta({ title: label, description: '完整网址' });

/** 统一社会信用代码, of which the last character is a check digit. */
export const creditCode = (label: string) =>
	z
		.string()
		.refine(isCreditCode, '统一社会信用代码不对：应为 18 位，且末位校验码要相符')
		.meta({ title: label, description: '18 位，系统核对校验码' });

/** A postal code. */
export const postcode = (label = '邮政编码') =>
	z
		.string()
		.regex(/^\d{6}$/, '邮政编码是 6 位数字')
		.meta({ title: label, description: '6 位数字', example: '000000' });

function dateHint(value: string): string {
	const bare = value
		.normalize('NFKC')
		.replace(/[“”"'‘’\s]+/g, ' ')
		.trim();
	const read = readChineseDate(bare);
	const time = /[ T日](\d{1,2}):([0-5]\d)/.exec(bare);
	if (read && time && Number(time[1]) < 24)
		return `应写成 ${read}；要写时间的，写成 ${read} ${time[1]?.padStart(2, '0')}:${time[2]}`;
	if (read) return `应写成 ${read}`;
	const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: .*)?$/.exec(bare);
	if (!parts) return `“${value}”不是日期。应写成 2024-06-01 的形式`;
	const [, year, month, day] = parts;
	const padded = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
	return parseCalendarDate(padded) ? `应写成 ${padded}` : `没有 ${padded} 这一天`;
}
