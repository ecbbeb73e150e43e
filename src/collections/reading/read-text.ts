import { knownColumns } from './csv/known-columns.ts';
import { isTable } from './csv/separator.ts';
import { decodeSource, decodeUtf8 } from './decode-source.ts';
import { encodingReminder, notUtf8, unknownEncoding } from './encoding-problems.ts';
import type { Collection } from '../declarations/collection.ts';
import type { DecodedText } from './decode-source.ts';
import type { Problem } from '../records/problem.ts';

/** The text of a file with these bytes; `undefined` if its encoding is not certain. */
export function readText(
	file: string,
	bytes: Uint8Array,
	collection: Collection,
): { text: string | undefined; problems: Problem[] } {
	if (collection.format !== 'csv') {
		const text = decodeUtf8(bytes);
		return { text, problems: text === undefined ? [{ ...notUtf8(bytes), file }] : [] };
	}
	const source = decodeTable(bytes, collection);
	if (!source) return { text: undefined, problems: [{ ...unknownEncoding(bytes), file }] };
	const reminder = encodingReminder(source);
	return { text: source.text, problems: reminder ? [{ ...reminder, file }] : [] };
}

/** Decodes a table, for which the names of its columns prove the encoding. */
export function decodeTable(
	bytes: Uint8Array,
	{ schema }: Pick<Collection, 'schema'>,
): DecodedText | undefined {
	return decodeSource(bytes, (text) => isTable(text, knownColumns(schema)));
}
