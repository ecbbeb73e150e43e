import { z } from 'zod';

/** A field whose values are listed in its schema. */
export interface Enumeration {
	/** Names from the record to the field: `['procedures', 'kind']`. */
	path: readonly string[];
	values: readonly unknown[];
}

type JsonSchema = Exclude<z.core.JSONSchema._JSONSchema, boolean>;

/** Every field of a schema with one or several of listed values. */
export function enumerationsOf(schema: z.ZodType): Enumeration[] {
	return within(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }), []);
}

/** The values of a record at the path; for lists the values of every item. */
export function valuesAt(value: unknown, path: readonly string[]): unknown[] {
	if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
	const [name, ...others] = path;
	if (name === undefined) return [value];
	return typeof value === 'object' && value !== null && name in value
		? valuesAt(Object.entries(value).find(([key]) => key === name)?.[1], others)
		: [];
}

function within(schema: JsonSchema, path: readonly string[]): Enumeration[] {
	if (schema.enum) return [{ path, values: schema.enum }];
	const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flat();
	return [
		...parts.flatMap((part) => (isSchema(part) ? within(part, path) : [])),
		...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
			isSchema(part) ? within(part, [...path, name]) : [],
		),
	];
}

function isSchema(part: JsonSchema | boolean | undefined): part is JsonSchema {
	return typeof part === 'object';
}
