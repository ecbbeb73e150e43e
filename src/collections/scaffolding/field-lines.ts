import { stringify } from 'yaml';
import { noteOf, rowNote } from '../declarations/field-notes.ts';
import { fieldsOf, itemOf, metaOf, needOf } from '../declarations/schema.ts';
import { exampleOf, explainField } from './explain-field.ts';
import type { z } from 'zod';
import type { Example } from '../fields/field-meta.ts';
import type { Target } from './explain-field.ts';

/** A value that is already known; of a group, those of some of its fields. */
export type KnownValue = string | number | boolean | readonly string[] | KnownGroup;
type KnownGroup = Readonly<{ [field: string]: KnownValue }>;

/** Explanations begin so, so that an editor who removes the `#` of a field leaves them comments. */
const explains = '##';

/** The records that a field at a dotted path may point to; `undefined` for a field that holds no ids. */
type TargetsOf = (path: string) => readonly Target[] | undefined;

/** What the county has already, by the dotted path of a field. */
export interface Surroundings {
	targetsOf?: TargetsOf | undefined;
	/** An example of the county itself instead of the schema's. */
	examples?: Readonly<Record<string, Example>> | undefined;
}

interface FieldText {
	name: string;
	field: z.ZodType;
	value?: KnownValue | undefined;
	/** The dotted path of the field. */
	path?: string;
	around?: Surroundings;
}

/**
 * The lines of a field in a new file: how it is filled in, an example, its name with its label, and the fields inside it.
 * An optional one is commented out.
 */
export function fieldLines(text: FieldText): string[] {
	const lines = openLines(text);
	return text.value !== undefined || isAsked(text.field) ? lines : lines.map(commentedOut);
}

/** True for a field that an editor is asked for: it stands above the others, ready to be filled in. */
export function isAsked(field: z.ZodType): boolean {
	return ['required', 'expected'].includes(needOf(field)) || metaOf(field).prepared === true;
}

function openLines({ name, field, value, path = name, around = {} }: FieldText): string[] {
	const note = noteOf(field);
	if (value !== undefined && !isGroup(value)) {
		const [first = '', ...rest] = stringify({ [name]: value }, { lineWidth: 0 })
			.trimEnd()
			.split('\n');
		return [`${first} # ${note}`, ...rest];
	}
	const explanation = explainField(field, around.targetsOf?.(path));
	const example = exampleOf(field, around.examples?.[path]);
	return [
		...(explanation === '' ? [] : [`${explains} ${explanation}`]),
		...(example === undefined ? [] : [`${explains} 例：${name}: ${example}`]),
		`${name}: # ${note}`,
		...rowLines(field),
		...linesInside(field, path, around, value),
	];
}

/** The rows that a prepared field has, each with its label and still without numbers. */
function rowLines(field: z.ZodType): string[] {
	const { prepared, values = [] } = metaOf(field);
	return prepared ? values.map((row) => `  ${row.value}: [] # ${rowNote(row)}`) : [];
}

function linesInside(
	field: z.ZodType,
	path: string,
	around: Surroundings,
	known: KnownGroup = {},
): string[] {
	const item = itemOf(field);
	const inside = Object.entries(fieldsOf(item ?? field)).toSorted(
		([, a], [, b]) => Number(isAsked(b)) - Number(isAsked(a)),
	);
	const isBegun = Object.keys(known).length > 0;
	const lines = inside.flatMap(([name, one]) => {
		const text = { name, field: one, path: `${path}.${name}`, value: known[name], around };
		return needOf(one) === 'advised' && !isBegun ? openLines(text) : fieldLines(text);
	});
	if (!item) return lines.map((line) => `  ${line}`);
	const first = lines.findIndex((line) => !line.startsWith('#'));
	return lines.map((line, place) => `${place === first ? '  - ' : '    '}${line}`);
}

function isGroup(value: KnownValue): value is KnownGroup {
	return typeof value === 'object' && !Array.isArray(value);
}

function commentedOut(line: string): string {
	return line.startsWith(explains) ? line : `# ${line}`;
}
