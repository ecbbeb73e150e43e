import { z } from 'zod';
import { isCreditCode } from '../../domain/numbers/credit-code.ts';
import { amount, calendarDate, count, paragraph, text } from '../fields/fields.ts';
import type { RecordSchema, Rule } from '../collection.ts';
import type { TableRow } from './table.ts';

/** A column of a published table, as data. */
export interface TableColumn {
	name: string;
	/** The heading, as the official form writes it. */
	label: string;
	/** `advised`: an empty cell is a warning, because the form that asks for it is not certain. */
	required?: true | 'advised';
	/** Default: one line of text, or one of `values`. */
	kind?: ColumnKind;
	/** The cell names a natural person, or is what one is found by. */
	person?: true;
	/** The only values that a cell may have. */
	values?: readonly [string, ...string[]];
}

/**
 * What a cell holds. `agency`: the full name of an agency of the county's directory; `choices`: some of `values`,
 * separated by `；`; `amount` and `count`: numbers that are not negative, `count` whole.
 */
export type ColumnKind =
	'text' | 'paragraph' | 'date' | 'count' | 'amount' | 'agency' | 'credit-code' | 'choices';

/** The schema of a row with these columns. */
export function schemaOf(columns: readonly TableColumn[]): RecordSchema {
	return z.strictObject(
		Object.fromEntries(
			columns.map((column) => {
				const bare = fieldOf(column);
				const field = column.person ? bare.meta({ ...bare.meta(), person: true }) : bare;
				return [column.name, column.required === true ? field : field.optional()];
			}),
		),
	);
}

/** One warning for each empty cell of a column that should be filled in. */
export function advisedRules(columns: readonly TableColumn[]): Rule<TableRow>[] {
	return columns
		.filter(({ required }) => required === 'advised')
		.map(
			({ name }) =>
				(row) =>
					row[name] === undefined
						? { field: name, message: '建议填写，公示的格式里有这一项', severity: 'warning' }
						: undefined,
		);
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
	count,
	amount,
	agency: (label) => text(label).meta({ title: label, agencyName: true }),
	'credit-code': (label) =>
		z
			.string()
			.refine(isCreditCode, '统一社会信用代码不对：应为 18 位，且末位校验码要相符')
			.meta({ title: label }),
	choices: text,
};
