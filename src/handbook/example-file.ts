import { metaOf } from '../collections/declarations/schema.ts';
import { fieldsOf } from '../collections/declarations/schema.ts';
import { writeCell } from '../collections/declarations/cells.ts';
import { csvLine } from '../formats/csv.ts';
import type { Collection } from '../collections/declarations/collection.ts';

/** An example of a table's file with one row, made from the columns' examples; `undefined` for other collections. */
export function exampleTable({ name, format, schema, fileName }: Collection): string | undefined {
	if (format !== 'csv') return undefined;
	const columns = Object.values(fieldsOf(schema))
		.map((field) => metaOf(field))
		.filter(({ example }) => example !== undefined);
	const head = columns.map(({ title = '' }) => title);
	const row = columns.map(({ example }) => writeCell(example));
	const text = [head, row].map(csvLine).join('').replaceAll('\r\n', '\n');
	return `\`\`\`csv content/${name}/${fileName?.example ?? '2027'}.csv\n${text}\`\`\``;
}
