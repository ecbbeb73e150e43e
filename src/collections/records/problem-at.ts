import { labelOf } from '../declarations/schema.ts';
import type { Collection } from '../declarations/collection.ts';
import type { Problem } from './problem.ts';
import type { SourceRecord } from './source-record.ts';

/** A problem of the field at `path`, at its line. Its label is that of `named`, where the label is to say less than the path. */
export function problemAt(
	{ file, lineOf, collection }: Pick<SourceRecord, 'file' | 'lineOf'> & { collection: Collection },
	path: readonly PropertyKey[],
	message: string,
	severity: Problem['severity'],
	named = path,
): Problem {
	return { file, line: lineOf(path), field: labelOf(collection.schema, named), message, severity };
}
