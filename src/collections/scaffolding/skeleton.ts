import { fieldsOf } from '../declarations/schema.ts';
import { fieldLines, isAsked } from './field-lines.ts';
import type { KnownValue, Surroundings } from './field-lines.ts';
import type { Collection } from '../declarations/collection.ts';

/** Values of fields that are already known. */
export type Known = Readonly<Record<string, KnownValue>>;

/** What else goes into a new file. */
interface Further extends Surroundings {
	/** The text below the fields. */
	body?: string;
}

/**
 * The text of a new record's file: every field with its Chinese label, what it may say and an example, required fields
 * first, optional ones commented out with `#`. `known` holds the values of fields that are already known. A draft says so in
 * its first line; in other records nothing speaks of drafts.
 */
export function skeletonOf(
	{ schema, format }: Pick<Collection, 'schema' | 'format'>,
	{ draft, ...known }: Known,
	{ body = '', ...around }: Further = {},
): string {
	const fields = Object.entries(fieldsOf(schema)).filter(([name]) => !unasked.has(name));
	const lines = ([name, field]: (typeof fields)[number]) =>
		fieldLines({ name, field, value: known[name], around });
	const asked = fields.filter(([, field]) => isAsked(field));
	const others = fields.filter(([, field]) => !isAsked(field));
	const text = [
		...(draft ? ['draft: true # 草稿，哪里都不公开；写好后删去这一行'] : []),
		'# 以下必填：写在冒号后面，冒号后空一格。两个 # 开头的是说明，可以留着',
		...asked.flatMap(lines),
		'# 以下选填：要用时去掉行首的 # 号和后面的空格',
		...others.flatMap(lines),
	];
	return format === 'yaml' ? `${text.join('\n')}\n` : ['---', ...text, '---', '', body].join('\n');
}

/** Fields that an import or an option fills in, which no editor is asked for. */
const unasked: ReadonlySet<string> = new Set(['importedFrom', 'draft']);
