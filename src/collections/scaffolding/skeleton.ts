import { stringify } from 'yaml';
import { noteOf } from '../declarations/field-notes.ts';
import { fieldsOf, needOf } from '../declarations/schema.ts';
import type { z } from 'zod';
import type { Collection } from '../declarations/collection.ts';

/**
 * The text of a new record's file: every field with its Chinese label, required fields first, optional ones commented out
 * with `#`. `known` holds the values of fields that are already known.
 */
export function skeletonOf({ schema }: Collection, known: Record<string, string>): string {
	const fields = Object.entries(fieldsOf(schema)).filter(([name]) => name !== 'importedFrom');
	const required = fields.filter(([, field]) => isRequired(field));
	const others = fields.filter(([, field]) => !isRequired(field));
	const lines = [
		'---',
		...required.map(([name, field]) => `${entry(name, known)} # ${noteOf(field)}`),
		'# 以下选填：要用时去掉行首的 # 号',
		...others.map(([name, field]) =>
			known[name] === undefined
				? `# ${name}: # ${noteOf(field)}`
				: `${entry(name, known)} # ${noteOf(field)}`,
		),
		'---',
		'',
		'',
	];
	return lines.join('\n');
}

function entry(name: string, known: Record<string, string>): string {
	return known[name] === undefined
		? `${name}:`
		: stringify({ [name]: known[name] }, { lineWidth: 0 }).trimEnd();
}

function isRequired(field: z.ZodType): boolean {
	return ['required', 'expected'].includes(needOf(field));
}
