import { z } from 'zod';
import { bareSchema, fieldsOf, metaOf } from '../../collections/declarations/schema.ts';
import { readDay } from './read-date.ts';
import type { FieldReading } from './field-reading.ts';

/** The word for a post without a holder, as a source writes it in place of a name. */
const vacant = '空缺';

/** True for a list whose items have several parts. */
export function listsObjects(field: z.ZodType): boolean {
	const schema = bareSchema(field);
	return (
		schema instanceof z.ZodArray && bareSchema(schema.element as z.ZodType) instanceof z.ZodObject
	);
}

/**
 * Reads a list whose items have several parts. An item is a JSON object under the names or labels of the fields, or text
 * with its parts in the order of the fields, divided by `|`; such items are divided by `；` and line ends.
 */
export function readObjects(values: readonly string[], element: z.ZodType): FieldReading {
	const fields = Object.entries(fieldsOf(element));
	const texts = fields.filter(([, field]) => bareSchema(field) instanceof z.ZodString);
	const found = values.flatMap((value): Record<string, string>[] => {
		const objects = objectsIn(value);
		if (objects)
			return objects.map((object) =>
				Object.fromEntries(
					fields.flatMap(([name, field]) => {
						const stated = object[name] ?? object[metaOf(field).title ?? name];
						return stated === undefined || stated === null ? [] : [[name, oneLine(String(stated))]];
					}),
				),
			);
		return value
			.split(/[；;\n]/)
			.filter((item) => item.trim() !== '')
			.map((item) =>
				Object.fromEntries(
					item.split(/[|｜]/).flatMap((part, index) => {
						const name = texts[index]?.[0];
						return name === undefined || part.trim() === '' ? [] : [[name, oneLine(part)]];
					}),
				),
			);
	});
	const items = found.map((item) => typed(item, fields));
	return items.length > 0 ? { value: items } : { problem: '读不出来，没有填' };
}

/** The parts with the values that their fields hold; a vacant post has no name. */
function typed(
	item: Readonly<Record<string, string>>,
	fields: readonly (readonly [string, z.ZodType])[],
): Record<string, unknown> {
	const isVacant = item['name'] === vacant && fields.some(([name]) => name === 'vacant');
	const entries = fields.flatMap(([name, field]): [string, unknown][] => {
		const text = item[name];
		if (text === undefined || text === '' || (isVacant && name === 'name')) return [];
		if (metaOf(field).date) return [[name, readDay(text).value ?? text]];
		const bare = bareSchema(field);
		if (bare instanceof z.ZodNumber) return [[name, Number(text)]];
		if (bare instanceof z.ZodLiteral) return text === 'true' ? [[name, true]] : [];
		return [[name, text]];
	});
	return { ...Object.fromEntries(entries), ...(isVacant && { vacant: true }) };
}

/** The objects of a JSON text; `undefined` when it is none. */
function objectsIn(text: string): Record<string, unknown>[] | undefined {
	if (!/^\s*[[{]/.test(text)) return undefined;
	try {
		const parsed: unknown = JSON.parse(text);
		const objects = [parsed].flat().filter((one) => typeof one === 'object' && one !== null);
		return objects as Record<string, unknown>[];
	} catch {
		return undefined;
	}
}

function oneLine(text: string): string {
	return text.replace(/[\s\u3000]+/g, ' ').trim();
}
