import { fieldsOf, metaOf, needOf } from '../../declarations/schema.ts';
import type { z } from 'zod';
import type { RecordSchema } from '../../declarations/collection.ts';

/** A column that a table may have. */
export interface KnownColumn {
	name: string;
	label: string;
	field: z.ZodType;
	isRequired: boolean;
}

/** The columns of a schema, findable by heading. */
export interface KnownColumns {
	all: readonly KnownColumn[];
	/** The column with this heading: its label or former label, however it is spaced and marked, or its name. */
	withHeading: (heading: string) => KnownColumn | undefined;
	/** The column that tables of others have under this heading. */
	withOtherHeading: (heading: string) => KnownColumn | undefined;
}

export function knownColumns(schema: RecordSchema): KnownColumns {
	const all = Object.entries(fieldsOf(schema)).map(([name, field]): KnownColumn => ({
		name,
		field,
		label: metaOf(field).title ?? name,
		isRequired: needOf(field) === 'required',
	}));
	const byHeading = new Map([
		...all.flatMap((column) => {
			const { formerTitle } = metaOf(column.field);
			return formerTitle === undefined ? [] : [[plainHeading(formerTitle), column] as const];
		}),
		...all.map((column) => [column.name, column] as const),
		...all.map((column) => [plainHeading(column.label), column] as const),
	]);
	const byOtherHeading = new Map(
		all.flatMap((column) =>
			(metaOf(column.field).headings ?? []).map(
				(heading) => [plainHeading(heading), column] as const,
			),
		),
	);
	return {
		all,
		withOtherHeading: (heading) =>
			byOtherHeading.get(plainHeading(heading.slice(0, longestHeading))),
		withHeading: (heading) =>
			heading === '' || heading.length > longestHeading
				? undefined
				: (byHeading.get(plainHeading(heading)) ?? byHeading.get(heading.trim())),
	};
}

/** Longer cells are no headings, blanks and line ends included. */
const longestHeading = 200;

/** The heading of a column that counts the rows; it may stand in every table and is not read. */
export const ordinal = '序号';

/**
 * A heading in the form in which headings are compared: characters of one width, no blanks, line ends, quotes or signs of
 * an obligatory column.
 */
export function plainHeading(heading: string): string {
	return heading
		.normalize('NFKC')
		.replace(/[\s\u200b-\u200d\u2060\ufeff"“”]/g, '')
		.replace(/^[*★▲]+|\((?:必填|选填|必填项|选填项)\)|[*★▲:]+$/g, '');
}
