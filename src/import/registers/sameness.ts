import { fieldsOf, labelOf } from '../../collections/declarations/schema.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { KnownRecord } from './document-register.ts';

/** The remark on a record that is there already, with the fields in which the two differ. */
export function sameness(
	{ id, isNew, data }: KnownRecord,
	own: Readonly<Record<string, unknown>>,
	{ schema }: Collection,
): string {
	const differing = Object.keys(fieldsOf(schema)).filter(
		(field) =>
			field !== 'importedFrom' && JSON.stringify(data[field]) !== JSON.stringify(own[field]),
	);
	const names = differing.map((field) => labelOf(schema, [field])).join('、');
	const rest = names === '' ? '' : `。两份的${names}不同，请核对`;
	const other = isNew ? `本次导入的另一份（${id}）` : `已有的 ${id} `;
	return `与${other}标题、文号、日期和正文都相同，没有重复导入${rest}`;
}
