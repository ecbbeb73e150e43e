import { z } from 'zod';
import { fieldsOf, labelOf, metaOf, schemaAt } from '../declarations/schema.ts';
import { suggestion } from './suggestion.ts';
import type { Collection, Format } from '../declarations/collection.ts';
import type { Problem } from './problem.ts';
import type { SourceRecord } from './source-record.ts';

z.config(z.locales.zhCN());

/** A record whose fields all have the right form. */
export interface ValidRecord extends SourceRecord {
	collection: Collection;
	data: Record<string, unknown>;
}

/** Checks one record by itself: fields, expected and advised fields, the collection's rules. Returns the record if its fields are valid. */
export function validate(
	record: SourceRecord,
	collection: Collection,
): { valid?: ValidRecord; problems: Problem[] } {
	const { schema, rules = [] } = collection;
	const report = (
		path: readonly PropertyKey[],
		field: string,
		message: string,
		severity: Problem['severity'],
	) => ({
		file: record.file,
		line: record.lineOf(path),
		field,
		message,
		severity,
	});

	const result = schema.safeParse(record.data);
	if (!result.success || record.misread) {
		const issues = (result.error?.issues ?? []).filter(
			({ path: [field] }) => !record.misread?.has(String(field)),
		);
		const problems = issues.flatMap((issue) =>
			explain(issue, collection, record.data).map(({ path, field, message }) =>
				report(path, field, message, 'error'),
			),
		);
		return { problems: [...problems, ...missingFields(record, collection)] };
	}

	const data: Record<string, unknown> = result.data;
	const broken = rules.flatMap((rule) => {
		const violation = rule(data);
		if (!violation) return [];
		const { field, message, severity = 'error' } = violation;
		return [report([field], labelOf(schema, [field]), message, severity)];
	});
	return {
		valid: { ...record, collection, data },
		problems: [...missingFields(record, collection), ...broken],
	};
}

/**
 * Reports empty fields that should be filled in: expected ones as errors, or as warnings for records imported from an old
 * system; advised ones as warnings.
 */
function missingFields(record: SourceRecord, { schema, format }: Collection): Problem[] {
	const data = (record.data ?? {}) as Record<string, unknown>;
	const isImported = data['importedFrom'] !== undefined;
	return askedFields(schema)
		.filter(({ name }) => data[name] === undefined && !record.misread?.has(name))
		.map(({ name, title, advised }) => ({
			file: record.file,
			line: record.lineOf([]),
			field: title,
			message: isImported
				? `原系统没有这一项，请补填 ${name}`
				: advised
					? notGiven(name, format)
					: missing(name, format),
			severity: advised || isImported ? 'warning' : 'error',
		}));
}

interface AskedField {
	name: string;
	title: string | undefined;
	advised: boolean;
}

/** A cache, because a table has thousands of rows with the same schema. */
const askedBySchema = new WeakMap<z.ZodType, readonly AskedField[]>();

function askedFields(schema: z.ZodType): readonly AskedField[] {
	const known = askedBySchema.get(schema);
	if (known) return known;
	const fields = Object.entries(fieldsOf(schema)).flatMap(([name, field]): AskedField[] => {
		const { expected, advised = false, title } = metaOf(field);
		return expected || advised ? [{ name, title, advised }] : [];
	});
	askedBySchema.set(schema, fields);
	return fields;
}

interface Explanation {
	path: readonly PropertyKey[];
	field: string;
	message: string;
}

/** Explains an issue of zod in Chinese. Each unknown key is a problem of its own, at its own line. */
function explain(
	issue: z.core.$ZodIssue,
	{ schema, format }: Collection,
	data: unknown,
): Explanation[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => {
			const fields = fieldsOf(schemaAt(schema, issue.path) ?? schema);
			return {
				path: [...issue.path, key],
				field: key,
				message: `没有这个字段${guess(key, fields)}`,
			};
		});
	const written = valueAt(data, issue.path);
	const field = labelOf(schema, issue.path);
	const message =
		written === undefined
			? missing(String(issue.path.at(-1)), format)
			: reword(issue, written, format);
	return [{ path: issue.path, field, message }];
}

/** The field the editor meant: a similar key, or the key whose Chinese label was written instead. */
function guess(key: string, fields: Record<string, z.ZodType>): string {
	const byLabel = Object.entries(fields).find(([, field]) => metaOf(field).title === key.trim());
	return byLabel ? `，是不是 ${byLabel[0]}？` : suggestion(key, Object.keys(fields));
}

function reword(issue: z.core.$ZodIssue, written: unknown, format: Format): string {
	if (written === null) return '没有填内容。填上内容，或者删去这一行';
	if (issue.code === 'invalid_value')
		return `“${String(written)}”不在可选范围内，应为：${issue.values.map(String).join('、')}`;
	if (issue.code === 'invalid_type')
		return format === 'csv' && typeof written === 'string'
			? wrongCell(issue.expected, written)
			: wrongType(issue.expected, written);
	return issue.message;
}

function wrongType(expected: string, written: unknown): string {
	if (expected === 'string' && ['number', 'boolean'].includes(typeof written))
		return `请加引号写成文字："${String(written)}"`;
	if (expected === 'array') return '应是一组内容：每项另起一行，以“- ”开头，或写在方括号 [ ] 里';
	if (expected === 'object') return '下面应分项填写，每行“字段: 内容”，行首空两格';
	if (expected === 'boolean') return '应写 true（是）或 false（否）';
	if (expected === 'int') return '应是整数';
	if (expected === 'number') return '应写数字，不加引号';
	return '应写成一行文字';
}

function wrongCell(expected: string, written: string): string {
	return expected === 'boolean'
		? `应写 是 或者 否（现在是“${written}”）`
		: `应写数字，不带单位和文字（现在是“${written}”）`;
}

function missing(key: string, format: Format): string {
	return format === 'csv' ? '必填未填' : `必填未填，请加一行“${key}: …”`;
}

function notGiven(key: string, format: Format): string {
	return format === 'csv'
		? '建议填写，公示的格式里有这一项'
		: `没有填。有的，请加一行“${key}: …”；确实没有的，照样可以公布`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
		data,
	);
}
