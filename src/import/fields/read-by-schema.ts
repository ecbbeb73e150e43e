import { z } from 'zod';
import { bareSchema, metaOf } from '../../collections/declarations/schema.ts';
import { readUnitNames } from '../../collections/declarations/cells.ts';
import { readDay, readTime } from './read-date.ts';
import { listsObjects, readObjects } from './read-objects.ts';
import type { FieldReading } from './field-reading.ts';

/**
 * Reads the values that a source states for a field by what the field may hold: a number, yes or no, a date, one of its
 * values under its Chinese name, a list, or text.
 */
export function readBySchema(field: z.ZodType, values: readonly string[]): FieldReading {
	const schema = bareSchema(field);
	const meta = metaOf(field);
	const [text = ''] = values;
	if (meta.date) return /\d[ T]\d{1,2}:/.test(text) ? asDayOrTime(field, text) : readDay(text);
	if (schema instanceof z.ZodNumber) return readNumber(text, meta.title ?? '');
	if (schema instanceof z.ZodBoolean) return readBoolean(text);
	if (schema instanceof z.ZodArray && listsObjects(field))
		return readObjects(values, schema.element as z.ZodType);
	if (meta.unitName && schema instanceof z.ZodArray)
		return { value: values.flatMap(readUnitNames).map(oneLine) };
	if (schema instanceof z.ZodArray) return { value: itemsOf(values, schema.element as z.ZodType) };
	if (schema instanceof z.ZodEnum) return readChoice(text, field);
	if (meta.long) return { value: values.join('\n').trim() };
	return { value: oneLine(text) };
}

/** The day, or the time where the field keeps times. */
function asDayOrTime(field: z.ZodType, text: string): FieldReading {
	const time = readTime(text);
	const result = field.safeParse(time.value);
	return result.success && result.data !== time.value ? readDay(text) : time;
}

function readNumber(text: string, label: string): FieldReading {
	const [, unit = ''] = /[（(](?:单位[：:])?([^（）()]{1,4})[）)]/.exec(label) ?? [];
	const written = text.normalize('NFKC').replace(/\s/g, '');
	const digits = written
		.replace(/,(?=\d{3}(?:\D|$))/g, '')
		.replace(new RegExp(`(?:年度?|件|个|人|次|天|日|${unit || '$'})$`), '');
	return /^-?\d+(?:\.\d+)?$/.test(digits)
		? { value: Number(digits) }
		: { problem: '读不出数字，没有填' };
}

const answers = new Map([
	...['是', '有', 'true', 'yes', 'y', '√', '✓'].map((word) => [word, true] as const),
	...['否', '无', 'false', 'no', 'n', '×'].map((word) => [word, false] as const),
]);

function readBoolean(text: string): FieldReading {
	const value = answers.get(text.trim().toLowerCase());
	return value === undefined ? { problem: '应是“是”或者“否”，没有填' } : { value };
}

function readChoice(text: string, field: z.ZodType): FieldReading {
	const value = choiceFor(text, field);
	return value === undefined ? { problem: '不在可以填的内容里，没有填' } : { value };
}

/** The value that is written as itself or as its Chinese name, whatever the width of its letters. */
function choiceFor(text: string, field: z.ZodType): string | undefined {
	const options = (bareSchema(field) as z.ZodEnum).options.map(String);
	const named = (metaOf(field).values ?? []).map(({ value, label }) => ({ value, label }));
	return (
		options.find((value) => plain(value) === plain(text)) ??
		named.find(({ label }) => label !== undefined && plain(label) === plain(text))?.value
	);
}

/** Lists are divided by `；` and line ends; by `、` and commas only where the parts are values of the list. */
function itemsOf(values: readonly string[], element: z.ZodType): string[] | undefined {
	const parts = values.flatMap((value) => value.split(/[；;\n|]/));
	const items = parts
		.map(oneLine)
		.filter((part) => part !== '')
		.flatMap((part) => {
			if (!(bareSchema(element) instanceof z.ZodEnum)) return [part];
			const whole = choiceFor(part, element);
			const divided = whole === undefined ? part.split(/[、,，]/) : [whole];
			return divided.map((one) => choiceFor(one, element) ?? one.trim());
		});
	return items.length > 0 ? [...new Set(items)] : undefined;
}

function plain(text: string): string {
	return text.normalize('NFKC').replace(/\s/g, '');
}

function oneLine(text: string): string {
	return text.replace(/[\s\u3000]+/g, ' ').trim();
}
