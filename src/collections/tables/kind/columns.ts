import { z } from 'zod';
import {
	amount,
	calendarDate,
	count,
	creditCode,
	paragraph,
	publicationTime,
	text,
	webAddress,
} from '../../fields/fields.ts';
import type { RecordSchema } from '../../declarations/collection.ts';
import type { Example } from '../../fields/field-meta.ts';

/** A column of a published table, as data. */
export interface TableColumn {
	name: string;
	/** The heading, as the official form writes it. */
	label: string;
	/** `advised`: an empty cell is a warning, because the form may not require it, or there may be nothing to write. */
	required?: true | 'advised';
	/** Default: one line of text, or one of `values`. */
	kind?: ColumnKind;
	/** The cell names or identifies a natural person. */
	person?: true;
	/** The only values that a cell may have. */
	values?: readonly [string, ...string[]];
	/** What an editor writes into a cell, in Chinese. Default: the description of the kind. */
	description?: string;
	/** The cell in the example of the handbook. A column without one is left out of the example. */
	example?: Example;
}

/**
 * What a cell holds. `agency`: the full name of an agency of the county's directory; `choices`: some of `values`,
 * separated by `；`; `web-address`: a page of another site, shown as a link; `month`: `2026-10`; `publication-time`: since when the row is public, a day or a day and a minute; `amount` and `count`: numbers that are not negative, `count` whole.
 */
type ColumnKind =
	| 'text'
	| 'paragraph'
	| 'date'
	| 'publication-time'
	| 'count'
	| 'amount'
	| 'agency'
	| 'credit-code'
	| 'web-address'
	| 'month'
	| 'choices';

/** The schema of a row with these columns. */
export function schemaOf(columns: readonly TableColumn[]): RecordSchema {
	return z.strictObject(
		Object.fromEntries(
			columns.map((column) => {
				const field = fieldOf(column).meta(notesOf(column));
				return [column.name, column.required === true ? field : field.optional()];
			}),
		),
	);
}

function notesOf({ description, example, person, required }: TableColumn): z.core.GlobalMeta {
	return {
		...(description !== undefined && { description }),
		...(example !== undefined && { example }),
		...(person && { person }),
		...(required === 'advised' && { advised: true }),
	};
}

function fieldOf({ label, kind = 'text', values }: TableColumn): z.ZodType {
	if (values)
		return kind === 'choices'
			? z.array(z.enum(values)).min(1, '至少填一项').meta({ title: label })
			: z.enum(values).meta({ title: label });
	return fields[kind](label);
}

const fields: Record<ColumnKind, (label: string) => z.ZodType> = {
	text,
	paragraph,
	date: calendarDate,
	'publication-time': publicationTime,
	count,
	amount,
	agency: (label) => text(label).meta({ agencyName: true }),
	'credit-code': creditCode,
	'web-address': (label) => webAddress(label).meta({ webAddress: true }),
	month: (label) =>
		z
			.string()
			.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, '应写成 2026-10 的形式')
			.meta({ title: label, description: '写成 2026-10 的形式' }),
	choices: text,
};
