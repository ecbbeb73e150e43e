import { labelOf } from '../../collections/declarations/schema.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { Note } from '../item/source-item.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Removes from `data` what the collection's schema and rules refuse, and reports it. The rest is valid unless a
 * required field was wrong or missing: `reason` then names it.
 */
export function dropWrongFields(
	data: Data,
	{ schema, rules = [] }: Collection,
): { data: Data; notes: Note[]; reason?: string } {
	const notes: Note[] = [];
	let rest = data;
	// Each round removes at least one field.
	for (;;) {
		const result = schema.safeParse(rest);
		const violations = result.success
			? rules
					.map((rule) => rule(result.data))
					.filter((broken) => broken && broken.severity !== 'warning')
			: [];
		const wrong = result.success
			? violations.map((broken) => ({ field: broken?.field ?? '', message: broken?.message ?? '' }))
			: result.error.issues.map(({ path, message }) => ({
					field: String(path[0] ?? ''),
					message: messageAt(path, message, rest, schema),
				}));
		if (wrong.length === 0) return { data: rest, notes };
		const missing = wrong.filter(({ field }) => rest[field] === undefined);
		const [first] = missing;
		if (first)
			return {
				data: rest,
				notes,
				reason: result.success
					? `${labelOf(schema, [first.field])}：${first.message}`
					: reasonFor(missing, schema),
			};
		const messages = Map.groupBy(wrong, ({ field }) => field);
		for (const [field, found] of messages) {
			const problem = [...new Set(found.map(({ message }) => message))].join('，');
			notes.push({ field, problem: `${problem}，没有填`, value: asText(rest[field]) });
		}
		rest = Object.fromEntries(
			Object.entries(rest).filter(([field]) => !wrong.some((one) => one.field === field)),
		);
	}
}

/** The message about a part of an object names the part. */
function messageAt(
	path: readonly PropertyKey[],
	message: string,
	data: Data,
	schema: Collection['schema'],
): string {
	if (path.length < 2) return message;
	let value: unknown = data;
	for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
	const label = labelOf(schema, path);
	return value === undefined ? `没有写明${label}` : `${label}：${message}`;
}

function reasonFor(
	missing: readonly { field: string; message: string }[],
	schema: Collection['schema'],
): string {
	const fields = [...new Set(missing.map(({ field }) => field))];
	const names = fields.map((field) => `${labelOf(schema, [field])}（${field}）`).join('、');
	return `没有写明必填的${names}，没有导入。请在映射文件里补上，例如 ${fields[0] ?? ''}: { value: 内容 }`;
}

function asText(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}
