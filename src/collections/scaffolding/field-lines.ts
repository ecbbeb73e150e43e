import { stringify } from 'yaml';
import { noteOf, rowNote } from '../declarations/field-notes.ts';
import { fieldsOf, itemOf, metaOf, needOf } from '../declarations/schema.ts';
import { exampleOf, explainField } from './explain-field.ts';
import type { z } from 'zod';
import type { Target } from './explain-field.ts';

/** A value that is already known. */
export type KnownValue =
	string | number | boolean | readonly string[] | Readonly<Record<string, unknown>>;

/** Explanations begin so, so that an editor who removes the `#` of a field leaves them comments. */
const explains = '##';

/** The records that a field at a dotted path may point to; `undefined` for a field that holds no ids. */
export type TargetsOf = (path: string) => readonly Target[] | undefined;

interface FieldText {
	name: string;
	field: z.ZodType;
	value?: KnownValue | undefined;
	targetsOf?: TargetsOf | undefined;
	/** The dotted path of the field. */
	path?: string;
}

/**
 * The lines of a field in a new file: how it is filled in, an example, its name with its label, and the fields inside it.
 * An optional one is commented out.
 */
export function fieldLines(text: FieldText): string[] {
	const { field, value } = text;
	const lines = openLines(text);
	return value !== undefined || isAsked(field) ? lines : lines.map(commentedOut);
}

/** True for a field that an editor is asked for: it stands above the others, ready to be filled in. */
export function isAsked(field: z.ZodType): boolean {
	return ['required', 'expected'].includes(needOf(field)) || metaOf(field).prepared === true;
}

function openLines({ name, field, value, path = name, targetsOf }: FieldText): string[] {
	const note = noteOf(field);
	if (value !== undefined) {
		const [first = '', ...rest] = stringify({ [name]: value }, { lineWidth: 0 })
			.trimEnd()
			.split('\n');
		return [`${first} # ${note}`, ...rest];
	}
	const explanation = explainField(field, targetsOf?.(path));
	const example = exampleOf(field);
	return [
		...(explanation === '' ? [] : [`${explains} ${explanation}`]),
		...(example === undefined ? [] : [`${explains} 例：${name}: ${example}`]),
		`${name}: # ${note}`,
		...rowLines(field),
		...linesInside(field, path, targetsOf),
	];
}

/** The rows that a prepared field has, each with its label and still without numbers. */
function rowLines(field: z.ZodType): string[] {
	const { prepared, values = [] } = metaOf(field);
	return prepared ? values.map((row) => `  ${row.value}: [] # ${rowNote(row)}`) : [];
}

function linesInside(field: z.ZodType, path: string, targetsOf: TargetsOf | undefined): string[] {
	const item = itemOf(field);
	const inside = Object.entries(fieldsOf(item ?? field)).toSorted(
		([, a], [, b]) => Number(isAsked(b)) - Number(isAsked(a)),
	);
	const lines = inside.flatMap(([name, one]) =>
		(needOf(one) === 'advised' ? openLines : fieldLines)({
			name,
			field: one,
			path: `${path}.${name}`,
			targetsOf,
		}),
	);
	if (!item) return lines.map((line) => `  ${line}`);
	const first = lines.findIndex((line) => !line.startsWith('#'));
	return lines.map((line, place) => `${place === first ? '  - ' : '    '}${line}`);
}

function commentedOut(line: string): string {
	return line.startsWith(explains) ? line : `# ${line}`;
}
