import { z } from 'zod';
import { formatChineseDate, parseCalendarDate } from '../domain/calendar-date.ts';
import { text } from './fields.ts';
import { listKinds } from './list-kinds.ts';
import type { ListColumn, ListKind } from './list-kinds.ts';
import type { Table } from './table.ts';

/** 清单: each kind a versioned table, its columns data. */
export const lists: readonly Table[] = listKinds.map(tableOf);

function tableOf({ id, title, basis, key, columns }: ListKind): Table {
	return {
		name: `lists/${id}`,
		title,
		format: 'csv',
		path: `/lists/${id}/`,
		key,
		versioned: true,
		description: `${title}。公布依据：${basis}。`,
		partTitle: (file) => {
			const day = parseCalendarDate(file);
			return day ? `${formatChineseDate(day)}版` : file;
		},
		schema: z.strictObject(Object.fromEntries(columns.map((column) => [column.name, fieldOf(column)]))),
	};
}

function fieldOf({ label, required, values }: ListColumn): z.ZodType {
	const field = values ? z.enum(values as [string, ...string[]]).meta({ title: label }) : text(label);
	return required ? field : field.optional();
}
