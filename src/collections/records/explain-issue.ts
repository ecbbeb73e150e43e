import { fieldsOf, labelOf, metaOf, schemaAt } from '../declarations/schema.ts';
import { explainValue } from './explain-value.ts';
import { fieldsResembling } from './field-words.ts';
import { formatResembling } from './suggestion.ts';
import type { z } from 'zod';
import type { Collection, Format } from '../declarations/collection.ts';
import type { SourceRecord } from './source-record.ts';

/** An issue of zod in Chinese. */
export interface Explanation {
	path: readonly PropertyKey[];
	field: string;
	message: string;
	/** The path of the field that is meant by one that does not exist. */
	meant?: readonly PropertyKey[];
	/** The field is required, and absent. */
	isMissing?: true;
}

/** Explains an issue of zod in Chinese. Each unknown key is a problem of its own, at its own line. */
export function explainIssue(
	issue: z.core.$ZodIssue,
	{ schema, format }: Collection,
	record: SourceRecord,
): Explanation[] {
	if (issue.code === 'unrecognized_keys') {
		const parent = schemaAt(schema, issue.path) ?? schema;
		return issue.keys.map((key) => unknownField(key, issue.path, parent));
	}
	const value = valueAt(record.data, issue.path);
	const place = { path: issue.path, field: labelOf(schema, issue.path) };
	if (value === undefined)
		return [{ ...place, message: missing(String(issue.path.at(-1)), format), isMissing: true }];
	const written = record.writtenAt?.(issue.path);
	const field = schemaAt(schema, issue.path);
	return [
		{ ...place, message: explainValue(issue, { value, written, field, isCell: format === 'csv' }) },
	];
}

/** What to say of a required field that is absent. */
export function missing(key: string, format: Format): string {
	return format === 'csv' ? '必填未填' : `必填未填，请加一行“${key}: …”`;
}

function unknownField(key: string, path: readonly PropertyKey[], parent: z.ZodType): Explanation {
	const found = (message: string, meant?: string): Explanation => ({
		path: [...path, key],
		field: key,
		message,
		...(meant !== undefined && { meant: [...path, meant] }),
	});
	const [, beforeColon] = /^([^：]+)：/.exec(key) ?? [];
	if (beforeColon !== undefined)
		return found('冒号是中文的，请换成英文冒号加空格，后面的内容加上引号', beforeColon.trim());
	const bare = key.trim();
	const fields = fieldsOf(parent);
	if (bare !== key && Object.hasOwn(fields, bare))
		return found(`字段名前后有全角空格，请删去，写成 ${bare}`, bare);
	const home = Object.entries(fields).find(([, field]) => Object.hasOwn(fieldsOf(field), key));
	if (home) {
		const [name, field] = home;
		const { title = name } = metaOf(field);
		return found(`没有这个字段，它应写在 ${name}（${title}）下面，行首空两格`);
	}
	const resembling = fieldsResembling(parent, key);
	const [meant] = resembling.names.length === 1 ? resembling.names : [];
	return found(`没有这个字段${formatResembling(resembling)}`, meant);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
		data,
	);
}
