import { labelOf } from '../declarations/schema.ts';
import type { Problem } from './problem.ts';
import type { ValidRecord } from './validate.ts';

/** A problem of the field at `path`, at its line. Its label is that of `named`, where the label is to say less than the path. */
export function problemAt(
	{ file, lineOf, collection }: ValidRecord,
	path: readonly PropertyKey[],
	message: string,
	severity: Problem['severity'],
	named = path,
): Problem {
	return { file, line: lineOf(path), field: labelOf(collection.schema, named), message, severity };
}
