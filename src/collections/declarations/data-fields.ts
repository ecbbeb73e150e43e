import { bareSchema, fieldsOf, itemOf, metaOf } from './schema.ts';
import type { z } from 'zod';

/** A column of a data file, with what an editor is told to write into it. */
export interface DataField {
	/** The field's name in the schema; permanent. Dots lead into a field that has fields of its own. */
	name: string;
	label: string;
	description?: string | undefined;
	type: 'string' | 'number' | 'boolean' | 'date';
}

/** Fields that say nothing to readers of the data: a public record is no draft, and an old system is gone. */
const left = new Set(['draft', 'importedFrom']);

/** The columns that a schema gives; a field that has fields of its own becomes a column for each of them. */
export function dataFieldsOf(schema: z.ZodType): DataField[] {
	return Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
		if (left.has(name)) return [];
		const inner = Object.entries(fieldsOf(field));
		if (inner.length === 0) return [dataField(name, field)];
		const label = metaOf(field).title ?? name;
		return inner.map(([part, partField]) => {
			const { name: partName, label: partLabel, ...rest } = dataField(part, partField);
			return { name: `${name}.${partName}`, label: `${label}·${partLabel}`, ...rest };
		});
	});
}

/** A field as a column. */
export function dataField(name: string, field: z.ZodType): DataField {
	const { title, description, date } = metaOf(field);
	return {
		name,
		label: title ?? name,
		...(description !== undefined && { description }),
		type: date ? 'date' : typeOf(field),
	};
}

function typeOf(field: z.ZodType): DataField['type'] {
	const { type } = bareSchema(field);
	return type === 'number' || type === 'boolean' ? type : 'string';
}

/**
 * A value in one cell, with the labels of the fields within it: `名称：甲，日期：2026-01-01；名称：乙`. `address` makes a whole
 * address of one of this site.
 */
export function writeData(
	value: unknown,
	schema: z.ZodType | undefined,
	address: (path: string) => string,
): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? '是' : '否';
	if (Array.isArray(value)) {
		const item = schema && itemOf(schema);
		return value.map((each) => writeData(each, item, address)).join('；');
	}
	if (typeof value === 'string') return /^\/[^/\s]\S*$/.test(value) ? address(value) : value;
	if (typeof value !== 'object') return String(value);
	const fields = schema ? fieldsOf(schema) : {};
	return Object.entries(value)
		.map(([name, inner]) => {
			const field = fields[name];
			return `${(field && metaOf(field).title) ?? name}：${writeData(inner, field, address)}`;
		})
		.join('，');
}
