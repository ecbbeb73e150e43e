import { z } from 'zod';
import { fieldsOf, labelOf, metaOf } from '../declarations/schema.ts';
import { explainIssue, missing } from './explain-issue.ts';
import { judgePartly } from './judge-partly.ts';
import { problemAt } from './problem-at.ts';
import type { Collection, Format, Rule } from '../declarations/collection.ts';
import type { Explanation } from './explain-issue.ts';
import type { Problem } from './problem.ts';
import type { SourceRecord } from './source-record.ts';

z.config(z.locales.zhCN());

/** A record whose fields all have the right form. */
export interface ValidRecord extends SourceRecord {
	collection: Collection;
	data: Record<string, unknown>;
}

/** A record with mistakes; `data` holds its fields that are valid. It is checked as far as it can be, and never published. */
export interface PartialRecord extends ValidRecord {
	/** The fields that are wrong or could not be read. */
	wrongFields: ReadonlySet<string>;
}

/** What is known of a record by itself: it is valid as a whole, or in part. */
export interface Validation {
	valid?: ValidRecord;
	partial?: PartialRecord;
	problems: Problem[];
}

/**
 * Checks one record by itself: fields, expected and advised fields, the collection's rules. A wrong field hides nothing but the
 * rules that need it.
 */
export function validate(record: SourceRecord, collection: Collection): Validation {
	const { unreadFields } = record;
	const { rules = [] } = collection;
	const result = collection.schema.safeParse(record.data);
	if (result.success && !unreadFields?.size) {
		const valid = { ...record, collection, data: result.data as Record<string, unknown> };
		const problems = [
			...missingFields(record, collection, new Set()),
			...missingWithin(record, collection, new Set()),
			...rules.flatMap((rule) => violationOf(rule, valid)),
		];
		return { valid, problems };
	}
	const explained = (result.error?.issues ?? []).flatMap((issue) =>
		explainIssue(issue, collection, record),
	);
	const meant = new Set(explained.flatMap(({ meant }) => (meant ? [keyOf(meant)] : [])));
	const isKnown = ({ path, isMissing }: Explanation) =>
		isMissing === true && (meant.has(keyOf(path)) || isUnread(path));
	const isUnread = ([first]: readonly PropertyKey[]) => unreadFields?.has(String(first)) ?? false;
	const problems = explained
		.filter((explanation) => !isKnown(explanation))
		.map(({ path, field, message }): Problem => ({
			file: record.file,
			line: record.lineOf(path),
			field,
			message,
			severity: 'error',
		}));
	const wrongFields = new Set([
		...(unreadFields ?? []),
		...meant,
		...explained.map(({ path }) => String(path[0])),
	]);
	const partial = {
		...record,
		collection,
		data: validFields(record, collection, wrongFields),
		wrongFields,
	};
	return {
		partial,
		problems: [
			...problems,
			...missingFields(record, collection, wrongFields),
			...missingWithin(record, collection, wrongFields),
			...rules.flatMap((rule) => judgePartly(partial, (record) => violationOf(rule, record))),
		],
	};
}

function keyOf(path: readonly PropertyKey[]): string {
	return path.map(String).join('.');
}

/** The fields that are valid by themselves, as their schemas return them. */
function validFields(
	{ data }: SourceRecord,
	{ schema }: Collection,
	wrongFields: ReadonlySet<string>,
): Record<string, unknown> {
	const written = (data ?? {}) as Record<string, unknown>;
	const values = Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
		if (wrongFields.has(name)) return [];
		const { data: value } = field.safeParse(written[name]);
		return value === undefined ? [] : [[name, value] as const];
	});
	return Object.fromEntries(values);
}

function violationOf(rule: AnyRule, record: ValidRecord): Problem[] {
	const violation = rule(record.data);
	if (!violation) return [];
	const { field, message, severity = 'error' } = violation;
	return [problemAt(record, [field], message, severity)];
}

type AnyRule = Rule<Record<string, unknown>>;

/**
 * Reports empty fields that should be filled in: expected ones as errors, or as warnings for records imported from an old
 * system; advised ones as warnings. Not those in `wrong`, which are written in another way.
 */
function missingFields(
	record: SourceRecord,
	{ schema, format, unasked }: Collection,
	wrong: ReadonlySet<string>,
): Problem[] {
	const data = (record.data ?? {}) as Record<string, unknown>;
	const isImported = data['importedFrom'] !== undefined || wrong.has('importedFrom');
	const needless = new Set(unasked?.(data));
	return askedFields(schema)
		.filter(({ name }) => data[name] === undefined && !wrong.has(name) && !needless.has(name))
		.map(({ name, title, advised, advice }) => ({
			file: record.file,
			line: record.lineOf([]),
			field: title,
			message: isImported
				? `原系统没有这一项，请补填 ${name}`
				: advised
					? (advice ?? notGiven(name, format))
					: missing(name, format),
			severity: advised || isImported ? 'warning' : 'error',
		}));
}

/** Reminds of advised fields that are empty in a group that is there. */
function missingWithin(
	record: SourceRecord,
	{ schema, format }: Collection,
	wrong: ReadonlySet<string>,
): Problem[] {
	const data = (record.data ?? {}) as Record<string, unknown>;
	return Object.entries(fieldsOf(schema)).flatMap(([group, field]) => {
		const value = data[group];
		if (typeof value !== 'object' || value === null || wrong.has(group)) return [];
		return askedFields(field)
			.filter(({ name, advised }) => advised && !(name in value))
			.map(({ name }) => ({
				file: record.file,
				line: record.lineOf([group]),
				field: labelOf(schema, [group, name]),
				message: notGiven(name, format),
				severity: 'warning',
			}));
	});
}

interface AskedField {
	name: string;
	title: string | undefined;
	advised: boolean;
	advice: string | undefined;
}

/** A cache, because a table has thousands of rows with the same schema. */
const askedBySchema = new WeakMap<z.ZodType, readonly AskedField[]>();

function askedFields(schema: z.ZodType): readonly AskedField[] {
	const known = askedBySchema.get(schema);
	if (known) return known;
	const fields = Object.entries(fieldsOf(schema)).flatMap(([name, field]): AskedField[] => {
		const { expected, advised = false, advice, title } = metaOf(field);
		return expected || advised ? [{ name, title, advised, advice }] : [];
	});
	askedBySchema.set(schema, fields);
	return fields;
}

function notGiven(name: string, format: Format): string {
	return format === 'csv'
		? '建议填写，公示的格式里有这一项'
		: `没有填。有的，请加一行“${name}: …”；确实没有的，照样可以公布`;
}
