import { z } from 'zod';
import { isoDate } from '../../domain/dates/calendar-date.ts';
import { bareSchema, metaOf } from './schema.ts';

/**
 * The value of a cell for its field: a number, 是/否 as a boolean, a date as spreadsheets write it, or a list separated by
 * `；` or line breaks. A cell that does not fit the field stays text, so that the field's own error message quotes it.
 */
export function readCell(cell: string, field: z.ZodType): unknown {
	const schema = bareSchema(field);
	if (schema instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
	if (schema instanceof z.ZodBoolean) return { 是: true, 否: false }[cell] ?? cell;
	if (schema instanceof z.ZodArray)
		return cell
			.split(/[；;\n]/)
			.map((part) => part.trim())
			.filter((part) => part !== '');
	const date = isoDate(cell);
	return date !== cell && metaOf(field).date ? date : cell;
}

/** A value as a cell of a table shows it, the inverse of `readCell`; empty for `undefined`. */
export function writeCell(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? '是' : '否';
	return Array.isArray(value) ? value.join('；') : String(value);
}
