import type { z } from 'zod';

/** The parts of zod's definition of a schema that are used here. */
interface Definition {
	innerType?: z.ZodType;
	in?: z.ZodType;
	element?: z.ZodType;
	shape?: Record<string, z.ZodType>;
}

/**
 * Whether an editor must fill a field in. `required`: every record has it. `expected`: every record but those taken over
 * from an old system. `alternative`: it or another one. `advised`: an empty field is a warning. `optional`: none of these.
 */
export type Need = 'required' | 'expected' | 'alternative' | 'advised' | 'optional';

export function needOf(field: z.ZodType): Need {
	const { expected, alternative, advised } = metaOf(field);
	if (expected) return 'expected';
	if (!field.safeParse(undefined).success) return 'required';
	if (alternative) return 'alternative';
	return advised ? 'advised' : 'optional';
}

/** The metadata of a field, merged from all its wrappers: its Chinese label (`title`), flags and so on. */
export function metaOf(schema: z.ZodType): z.core.GlobalMeta {
	const inner = innerOf(schema);
	return { ...(inner && metaOf(inner)), ...schema.meta() };
}

/** The schema of the field at `path`, which may contain array positions; `undefined` if there is no such field. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
	const [step, ...rest] = path;
	if (step === undefined) return schema;
	const { shape, element } = definitionOf(bareSchema(schema));
	const next = typeof step === 'number' ? element : shape?.[String(step)];
	return next && schemaAt(next, rest);
}

/** The fields of an object schema, without its wrappers; empty for other schemas. */
export function fieldsOf(schema: z.ZodType): Record<string, z.ZodType> {
	return definitionOf(bareSchema(schema)).shape ?? {};
}

/** The schema of the items of a list; `undefined` for other schemas. */
export function itemOf(schema: z.ZodType): z.ZodType | undefined {
	return definitionOf(bareSchema(schema)).element;
}

/** The Chinese name of the field at `path`, such as `附件第2项·文件`. A field without a label appears under its key. */
export function labelOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
	let label = '';
	path.forEach((step, index) => {
		if (typeof step === 'number') {
			label += `第${step + 1}项`;
			return;
		}
		const field = schemaAt(schema, path.slice(0, index + 1));
		const name = (field && metaOf(field).title) ?? String(step);
		label += label && `·`;
		label += name;
	});
	return label;
}

/** The schema inside its wrappers: of an optional number, the number. */
export function bareSchema(schema: z.ZodType): z.ZodType {
	const inner = innerOf(schema);
	return inner ? bareSchema(inner) : schema;
}

/** The schema inside `optional`, `default` and `transform` wrappers. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
	const { innerType, in: input } = definitionOf(schema);
	return innerType ?? input;
}

function definitionOf(schema: z.ZodType): Definition {
	return schema._zod.def as Definition;
}
