import { z } from 'zod';
import { parseCalendarDate, parsePublicationTime } from '../../domain/dates/calendar-date.ts';
import type { CalendarDate, PublicationTime } from '../../domain/dates/calendar-date.ts';
import {
	formatDocumentNumber,
	parseDocumentNumber,
	readDocumentNumber,
} from '../../domain/numbers/document-number.ts';
import { parseIndexNumber } from '../../domain/numbers/index-number.ts';
import { findTopic } from '../../domain/documents/topics.ts';

/**
 * The building blocks of all schemas. Every field carries its Chinese label; a label feeds error messages, page tables,
 * CSV headers and data dictionaries alike.
 */

declare module 'zod' {
	interface GlobalMeta {
		/**
		 * The field is optional to the machine only: a record written by hand must have it, a record taken over from an old
		 * system (`importedFrom`) may lack it with a warning.
		 */
		expected?: boolean | undefined;
		/** The value is a number, set flush right in tables. */
		numeric?: boolean | undefined;
		/** The value is a paragraph, which gets a wide column in tables. */
		long?: boolean | undefined;
		/** The value is the full name of an agency of the county's directory. */
		agencyName?: boolean | undefined;
		/**
		 * The value names a natural person, or is what one is found by. A superseded version of a list does not keep it
		 * public when the person is no longer on the list.
		 */
		person?: boolean | undefined;
		/** The value is the id of a duty of publication, the nation's or the county's. */
		dutyId?: boolean | undefined;
	}
}

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

/** An optional field that a record written by hand must have; see `expected` above. */
export function expected<Schema extends z.ZodType>(schema: Schema) {
	return schema.optional().meta({ expected: true });
}

/** A calendar date `YYYY-MM-DD`. */
export const calendarDate = (label: string) =>
	z
		.string()
		.superRefine((value, context) => {
			if (!parseCalendarDate(value)) context.addIssue({ code: 'custom', message: dateHint(value) });
		})
		.transform((value) => value as CalendarDate)
		.meta({ title: label });

/** A calendar date with or without the time in China: `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`. */
export const publicationTime = (label: string) =>
	z
		.string()
		.superRefine((value, context) => {
			if (!parsePublicationTime(value))
				context.addIssue({ code: 'custom', message: dateHint(value) });
		})
		.transform((value) => value as PublicationTime)
		.meta({ title: label });

/** 发文字号 in its canonical form (GB/T 9704—2012 §7.2.5). */
export const documentNumber = (label = '发文字号') =>
	z
		.string()
		.superRefine((value, context) => {
			if (parseDocumentNumber(value)) return;
			const read = readDocumentNumber(value);
			const hint = read
				? `应写成“${formatDocumentNumber(read)}”`
				: '应写成“青政规〔2024〕12号”，年份用六角括号〔〕，序号不加“第”和前导零';
			context.addIssue({ code: 'custom', message: hint });
		})
		.meta({ title: label });

/** 索引号; several official shapes are in use, none is enforced. */
export const indexNumber = (label = '索引号') =>
	z
		.string()
		.refine(parseIndexNumber, '应写成“机构代码/年份-流水号”，例如 640599001/2024-00012')
		.meta({ title: label });

/** 主题分类 of the gov.cn tree. */
export const topic = (label = '主题分类') =>
	z
		.string()
		.refine(findTopic, '不在主题分类表里。应写成“一级/二级”，例如 综合政务/政务公开')
		.meta({ title: label });

/** One of a fixed list of values; `labels` maps each value to the Chinese that readers see. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(
	label: string,
	values: Values,
) => z.enum(values).meta({ title: label });

/** A number that is not negative; `unit` is part of the label, such as 万元. */
export const amount = (label: string) =>
	z.number().min(0, '不能小于 0').meta({ title: label, numeric: true });

/** A whole number that is not negative. */
export const count = (label: string) =>
	z.number().int('应是整数').min(0, '不能小于 0').meta({ title: label, numeric: true });

/** A year that something is about. */
export const year = (label: string) =>
	z
		.number()
		.int('应是四位数的年份')
		.min(1949, '应是四位数的年份')
		.max(2199, '应是四位数的年份')
		.meta({ title: label });

/** A page of this site (`/decisions/`), a file (`/files/a.docx`) or a page of another site. */
export const link = (label: string) =>
	z
		.string()
		.regex(
			/^(\/(?!\/)|https?:\/\/)\S+$/,
			'应是本站网址（以 / 开头）或者完整网址（以 https:// 开头）',
		)
		.meta({ title: label });

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

/** Files below the public folder that belong to the record. */
export const attachments = () =>
	z
		.array(
			z.strictObject({
				file: text('文件').refine(
					(value) => value.startsWith('/files/') && !value.includes('..'),
					'附件放在 public/files/ 里，路径写成 /files/文件名',
				),
				title: text('附件名称'),
			}),
		)
		.meta({ title: '附件' });

/** Where a record taken over from an older system came from. */
export const importedFrom = () =>
	z
		.strictObject({
			source: text('来源').meta({ description: 'Address or file name of the original' }),
			record: z.number().int().positive().meta({ title: '来源行号' }).optional(),
			statedValidity: text('来源标注的效力状态').optional(),
		})
		.meta({ title: '导入来源' });

/** An http or https address of another site. */
export const webAddress = (label: string) =>
	z
		.url({ protocol: /^https?$/, error: '应是完整网址，例如 https://www.example.gov.cn/' })
		.meta({ title: label });

function dateHint(value: string): string {
	const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: .*)?$/.exec(value.trim());
	if (!parts) return `“${value}”不是日期。应写成 2024-06-01 的形式`;
	const [, year, month, day] = parts;
	const padded = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
	return parseCalendarDate(padded) ? `应写成 ${padded}` : `没有 ${padded} 这一天`;
}
