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
			: result.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message }));
		if (wrong.length === 0) return { data: rest, notes };
		const missing = wrong.find(({ field }) => rest[field] === undefined);
		if (missing)
			return {
				data: rest,
				notes,
				reason: `${labelOf(schema, [missing.field])}：${missing.message}`,
			};
		for (const { field, message } of wrong)
			notes.push({ field, problem: `${message}，没有填`, value: asText(rest[field]) });
		rest = Object.fromEntries(
			Object.entries(rest).filter(([field]) => !wrong.some((one) => one.field === field)),
		);
	}
}

function asText(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}
