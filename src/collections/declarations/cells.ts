import { z } from 'zod';
import { readSpreadsheetDate } from '../../domain/dates/spreadsheet-date.ts';
import { bareSchema, metaOf } from './schema.ts';

/**
 * The value of a cell for its field: a number, 是/否 as a boolean, a date in any certain form of spreadsheets, or a list
 * separated by `；` or line breaks, of units also by `、` and commas. A cell that does not fit the field stays text, so that the field's own error message
 * quotes it.
 */
export function readCell(cell: string, field: z.ZodType): unknown {
	const schema = bareSchema(field);
	if (schema instanceof z.ZodNumber) return readNumber(cell, metaOf(field).title) ?? cell;
	if (schema instanceof z.ZodBoolean) return { 是: true, 否: false }[cell] ?? cell;
	if (schema instanceof z.ZodArray)
		return metaOf(field).unitName ? readUnitNames(cell) : partsOf(cell, /[；;\n]/);
	const { date, dateInWords } = metaOf(field);
	return date || dateInWords ? readDate(cell, field) : cell;
}

/** The names in a cell as documents separate units; a separator within brackets belongs to a name. */
export function readUnitNames(cell: string): string[] {
	return partsOf(cell, /[、，,；;\n](?![^(（<〈]*[)）>〉])/);
}

function partsOf(cell: string, separator: RegExp): string[] {
	return cell
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** A value as a cell of a table shows it, the inverse of `readCell`; empty for `undefined`. */
export function writeCell(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? '是' : '否';
	return Array.isArray(value) ? value.join('；') : String(value);
}

/** The day without the time if the field holds days, so that a date has one form whoever saved the file last. */
function readDate(cell: string, field: z.ZodType): unknown {
	const read = readSpreadsheetDate(cell);
	if (!read || 'doubt' in read) return cell;
	const { success, data } = field.safeParse(read.date);
	return success ? data : read.date;
}

/**
 * Digits of either width, perhaps in groups of three, with a sign of currency, with the unit that `label` names, or with 年
 * behind a year.
 */
function readNumber(cell: string, label = ''): number | undefined {
	const plain = cell.normalize('NFKC').replace(/\s/g, '').replace(/^[¥$]/, '');
	const unit = /年度?$/.test(label) ? '年' : /[(（]([^()（）]+)[)）]$/.exec(label)?.[1];
	const digits = unit !== undefined && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
	return /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)
		? Number(digits.replaceAll(',', ''))
		: undefined;
}
