import { readChineseDate } from '../../domain/dates/calendar-date.ts';
import { documentColumns } from '../../collections/columns/document-columns.ts';
import { disclosureCategories } from '../../domain/documents/disclosure-categories.ts';
import { readBySchema } from './read-by-schema.ts';
import { readDay, readTime } from './read-date.ts';
import { readDocumentNumbers, readIndexNumber } from './read-numbers.ts';
import { topicPath, topics } from '../../domain/documents/topics.ts';
import type { FieldReading } from './field-reading.ts';
import type { z } from 'zod';

type Reader = (values: readonly string[]) => FieldReading;

/** The readers of fields that official documents have; other fields are read by what they may hold. */
const readers: Record<string, Reader> = {
	title: ([text = '']) => readTitle(text),
	documentNumber: readDocumentNumbers,
	indexNumber: ([text = '']) => readIndexNumber(text),
	formedOn: ([text = '']) => readDay(text),
	publishedOn: ([text = '']) => readTime(text),
	updatedOn: ([text = '']) => readDay(text),
	effectiveOn: ([text = '']) => readDay(text),
	expiresOn: ([text = '']) => readLastDay(text),
	repealedOn: ([text = '']) => readDay(text),
	topic: ([text = '']) => readTopic(text),
	category: ([text = '']) => readCategory(text),
	column: ([text = '']) => readColumn(text),
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

/** The column whose name the source's column has; every portal has many others, so that nothing is said of those. */
function readColumn(text: string): FieldReading {
	const name = oneLine(text.split(/[>＞]/).at(-1) ?? '');
	const column = documentColumns.find(({ id, title }) => id === name || title === name);
	if (column) return { value: column.id };
	const alike = documentColumns.find(({ otherNames = [] }) => otherNames.includes(name));
	return alike ? { value: alike.id, problem: `原栏目是“${name}”，请核对` } : {};
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
