import { readChineseDate } from '../../domain/dates/calendar-date.ts';
import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import { formatDocumentNumber, readDocumentNumber } from '../../domain/numbers/document-number.ts';
import { parseIndexNumber } from '../../domain/numbers/index-number.ts';
import { readBySchema } from './read-by-schema.ts';
import type { FieldReading } from './field-reading.ts';
import { readDay, readTime } from './read-date.ts';
import type { z } from 'zod';
import { topicPath, topics } from '../../domain/documents/topics.ts';

type Reader = (values: readonly string[]) => FieldReading;

/** The readers of fields that official documents have; other fields are read by what they may hold. */
const readers: Record<string, Reader> = {
	title: ([text = '']) => readTitle(text),
	documentNumber: ([text = '']) => readNumber(text),
	indexNumber: ([text = '']) => readIndexNumber(text),
	formedOn: ([text = '']) => readDay(text),
	publishedOn: ([text = '']) => readTime(text),
	updatedOn: ([text = '']) => readDay(text),
	effectiveOn: ([text = '']) => readDay(text),
	expiresOn: ([text = '']) => readLastDay(text),
	repealedOn: ([text = '']) => readDay(text),
	topic: ([text = '']) => readTopic(text),
	category: ([text = '']) => readCategory(text),
	keywords: (values) => ({ value: words(values) }),
};

/** Reads the values that a source states for `field`, of which `type` says what it may hold; text without a type. */
export function readField(
	field: string,
	values: readonly string[],
	type?: z.ZodType,
): FieldReading {
	const reader = readers[field];
	if (reader) return reader(values);
	return type ? readBySchema(type, values) : { value: oneLine(values[0] ?? '') };
}

function readTitle(text: string): FieldReading {
	const line = oneLine(text).replace(/^[.．。\s]+/, '');
	const value = line.replace(/[。，、；：,;:\s]+$/, '');
	if (!/\p{Script=Han}/u.test(value)) return { problem: '不像标题：里面没有汉字' };
	if (/(?:\.{2,}|…)$/.test(value)) return { value, problem: '标题好像没有写完，请核对' };
	return value === line ? { value } : { value, problem: '标题末尾的标点已去掉' };
}

/** The maximum length of an agency's code; a longer one includes words from before the number. */
const longestCode = 10;

function readNumber(text: string): FieldReading {
	const number = readDocumentNumber(text);
	if (!number) return { problem: '读不出发文字号，没有填' };
	if (number.kind === 'standard' && number.prefix.length > longestCode)
		return { problem: '发文字号前面好像混入了别的字，没有填' };
	const value = formatDocumentNumber(number);
	return value === text.trim() ? { value } : { value, problem: `发文字号已改成规范写法 ${value}` };
}

/**
 * The document number at the end of a title, where portals often put it: `关于……的通知（青政规〔2024〕12号）`; `undefined` when
 * there is none.
 */
export function numberAtEnd(title: string): string | undefined {
	const [, written = ''] =
		/(?<![\p{Script=Han}A-Za-z])([\p{Script=Han}A-Za-z]{1,10}\s*\p{Ps}\d{4}\p{Pe}\s*\d+\s*号)\s*\p{Pe}?$/u.exec(
			title,
		) ?? [];
	const number = readDocumentNumber(written);
	return number && formatDocumentNumber(number);
}

function readIndexNumber(text: string): FieldReading {
	const value = text.normalize('NFKC').replace(/\s/g, '').replace(/[‐–—]/g, '-').toUpperCase();
	return parseIndexNumber(value) ? { value } : { problem: '读不出索引号，没有填' };
}

/** The last day in force; of one that was moved (`2023-04-30（延长至2025-04-30）`) the later one. */
function readLastDay(text: string): FieldReading {
	const [, moved] =
		/(?:延长|延期|延续)(?:有效期)?[至到：:]\s*([\d一二三四五六七八九〇零○十年月日./-]+)/.exec(
			text,
		) ?? [];
	const value = moved === undefined ? undefined : readChineseDate(moved);
	return value ? { value, problem: '取自延长后的日期，请核对' } : readDay(text);
}

function readTopic(text: string): FieldReading {
	const value = topicPath(text.replace(/\s*[>＞]\s*/g, '/'));
	if (value) return { value };
	const named = topics.flatMap(({ name, children }) =>
		children
			.filter((child) => child.name === text.trim() && child.name !== '其他')
			.map((child) => `${name}/${child.name}`),
	);
	const [only] = named;
	if (named.length === 1 && only)
		return { value: only, problem: `原主题分类只有第二级，已写成 ${only}` };
	return { problem: '不在主题分类表里，没有填' };
}

function readCategory(text: string): FieldReading {
	const found = disclosureCategories.find(({ id, title }) => id === text || title === text);
	return found ? { value: found.id } : { problem: '不是法定主动公开内容的类别，没有填' };
}

function words(values: readonly string[]): string[] | undefined {
	const found = values
		.flatMap((value) => value.split(/[\s,，;；、|]+/))
		.map((word) => word.replace(/[△▲*＊]+$/, ''))
		.filter((word) => word !== '' && word.length <= 50);
	return found.length > 0 ? [...new Set(found)] : undefined;
}

function oneLine(text: string): string {
	return text.replace(/[\s\u3000]+/g, ' ').trim();
}
