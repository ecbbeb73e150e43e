import { z } from 'zod';
import {
	amount,
	calendarDate,
	count,
	creditCode,
	minute,
	paragraph,
	publicationTime,
	text,
	texts,
	webAddress,
} from '../../fields/fields.ts';
import { allTownships } from '../../fields/agency-types.ts';
import type { RecordSchema } from '../../declarations/collection.ts';
import type { Example } from '../../fields/field-meta.ts';

/** A column of a published table, as data. */
export interface TableColumn {
	name: string;
	/** The heading, as the official form writes it. */
	label: string;
	/** The heading that files written before may still have. */
	formerLabel?: string;
	/** `advised`: an empty cell is a warning, because the form may not require it, or there may be nothing to write. */
	required?: true | 'advised';
	/** What the reminder says of an empty cell of an advised column that no official form has. */
	advice?: string;
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
 * What a cell holds. `pages`: addresses of this site's pages and files; `texts`: several short texts, both separated by
 * `；`. `agency`: the full name of an agency of the county's directory; `agency-or-other`: the same, or the name of an
 * organisation that is none; `townships`: names of townships and subdistricts of
 * the directory separated by `；`, or the word for all of them; `choices`: some of `values`, separated by `；`; `minute`:
 * when something happened, a day or a day and a minute; `web-address`: a page of another site; `month`: `2026-10`;
 * `publication-time`: since when the row is public, the same; `amount`
 * and `count`: numbers that are not negative, `count` whole.
 */
type ColumnKind =
	| 'text'
	| 'paragraph'
	| 'date'
	| 'minute'
	| 'publication-time'
	| 'count'
	| 'amount'
	| 'agency'
	| 'agency-or-other'
	| 'townships'
	| 'credit-code'
	| 'pages'
	| 'texts'
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

function notesOf(column: TableColumn): z.core.GlobalMeta {
	const { description, example, formerLabel, person, required, advice } = column;
	return {
		...(formerLabel !== undefined && { formerTitle: formerLabel }),
		...(description !== undefined && { description }),
		...(example !== undefined && { example }),
		...(person && { person }),
		...(required === 'advised' && { advised: true, ...(advice !== undefined && { advice }) }),
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
	minute,
	'publication-time': publicationTime,
	count,
	amount,
	agency: (label) => text(label).meta({ agencyName: true }),
	'agency-or-other': (label) => text(label).meta({ agencyName: true, orOther: true }),
	townships: (label) =>
		texts(label).meta({
			agencyName: true,
			description: `乡镇、街道的全称，几个用“；”隔开；全县都行使的写“${allTownships}”`,
		}),
	'credit-code': creditCode,
	pages: (label) =>
		texts(label).meta({ description: '本站网页或者文件的地址，以 / 开头；几个用“；”隔开' }),
	texts: (label) => texts(label).meta({ description: '几个用“；”隔开' }),
	'web-address': (label) => webAddress(label).meta({ webAddress: true }),
	month: (label) =>
		z
			.string()
			.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, '应写成 2026-10 的形式')
			.meta({ title: label, description: '写成 2026-10 的形式' }),
	choices: text,
};
