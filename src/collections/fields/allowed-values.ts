import { z } from 'zod';
import { bareSchema, metaOf } from '../declarations/schema.ts';
import type { AllowedValue } from './field-meta.ts';

/** The values that a field, or each item of a list, may have; `undefined` when any value is allowed. */
export function allowedValues(field: z.ZodType): readonly AllowedValue[] | undefined {
	const { values } = metaOf(field);
	if (values) return values;
	const schema = bareSchema(field);
	if (schema instanceof z.ZodArray) return allowedValues(schema.element as z.ZodType);
	if (schema instanceof z.ZodEnum) return schema.options.map((value) => ({ value: String(value) }));
	if (schema instanceof z.ZodLiteral)
		return [...schema.values].map((value) => ({ value: String(value) }));
	return undefined;
}
