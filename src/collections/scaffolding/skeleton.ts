import { stringify } from 'yaml';
import { noteOf } from '../declarations/field-notes.ts';
import { fieldsOf, needOf } from '../declarations/schema.ts';
import type { z } from 'zod';
import type { Collection } from '../declarations/collection.ts';

/**
 * The text of a new record's file: every field with its Chinese label, required fields first, optional ones commented out
 * with `#`. `known` holds the values of fields that are already known. A draft says so in its first line; in other records
 * nothing speaks of drafts.
 */
export function skeletonOf({ schema }: Collection, { draft, ...known }: Known): string {
	const fields = Object.entries(fieldsOf(schema)).filter(([name]) => !unasked.has(name));
	const required = fields.filter(([, field]) => isRequired(field));
	const others = fields.filter(([, field]) => !isRequired(field));
	const lines = [
		'---',
		...(draft ? ['draft: true # 草稿，哪里都不公开；写好后删去这一行'] : []),
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

/** The values of fields by their names. */
type Known = Readonly<Record<string, string | true>>;

/** Fields that an import or an option fills in, which no editor is asked for. */
const unasked: ReadonlySet<string> = new Set(['importedFrom', 'draft']);

function entry(name: string, known: Known): string {
	return known[name] === undefined
		? `${name}:`
		: stringify({ [name]: known[name] }, { lineWidth: 0 }).trimEnd();
}

function isRequired(field: z.ZodType): boolean {
	return ['required', 'expected'].includes(needOf(field));
}
