import { csv } from '../../formats/csv.ts';
import { fieldsOf, metaOf, needOf } from '../declarations/schema.ts';
import { exampleCellOf, explainColumn } from './explain-field.ts';
import type { z } from 'zod';
import type { Need } from '../declarations/schema.ts';
import type { Collection } from '../declarations/collection.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';

const needs: Readonly<Record<Need, string>> = {
	required: '必填',
	expected: '必填',
	alternative: '二选一',
	advised: '建议填',
	optional: '选填',
};

/**
 * The text of a new file of a table: above the names of the columns two rows that say how each is filled in and give an example.
 * `check` passes over rows above the names and reminds of them, so that no example is ever published.
 */
export function tableSkeleton({ schema }: Pick<Collection, 'schema'>): string {
	const fields = Object.entries(fieldsOf(schema)).filter(([name]) => name !== 'importedFrom');
	return csv([
		fields.map(([, field]) => explanationCell(field)),
		fields.map(([, field]) => `例：${exampleCellOf(field) ?? '空着'}`),
		fields.map(([name, field]) => metaOf(field).title ?? name),
	]);
}

function explanationCell(field: z.ZodType): string {
	const explanation = explainColumn(field);
	return `${needs[needOf(field)]}：${explanation === '' ? '文字' : explanation}`;
}

/**
 * The name of a table's new file, without `.csv`: the day, month or year of `today` as the table's files are named, or the
 * only name there is. `undefined` where the editor must choose.
 */
export function tableFileFor(
	{ fileName }: Pick<Collection, 'fileName'>,
	today: CalendarDate,
): string | undefined {
	if (!fileName) return today.slice(0, 4);
	const { pattern, example } = fileName;
	const dated = [10, 7, 4].map((length) => today.slice(0, length));
	const only = /^\^[a-z-]+\$$/.test(pattern.source) ? [example] : [];
	return [...dated, ...only].find((name) => pattern.test(name));
}
