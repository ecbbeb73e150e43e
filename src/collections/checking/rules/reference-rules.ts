import { mostSuggestions, suggestion } from '../../records/suggestion.ts';
import { numberKey, numberKeys } from '../../../domain/numbers/number-values.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks that every id in a record is the id of another record. */
export function checkReferences(content: CheckedContent): Problem[] {
	const unknown = new Map<string, string>();
	return content.records.flatMap((record) =>
		Object.entries(record.collection.references ?? {}).flatMap(([field, targets]) =>
			idsAt(record, field).flatMap(({ id, path }) => {
				const message = explain(id, targets, record, { ...content, unknown });
				return message === undefined ? [] : [at(record, path, message)];
			}),
		),
	);
}

const relations = ['amends', 'replaces', 'repeals', 'invalidates', 'effects.document'];

/** Checks that no document changes a newer one: the field would stand in the wrong document. */
export function checkRelations({ records }: CheckedContent): Problem[] {
	const documents = new Map(
		records
			.filter(({ collection }) => collection.name === 'normative-documents')
			.map((record) => [record.id, record]),
	);
	return [...documents.values()].flatMap((record) =>
		relations.flatMap((field) =>
			idsAt(record, field).flatMap(({ id, path }) => {
				const older = documents.get(id)?.data['formedOn'];
				const newer = record.data['formedOn'];
				return typeof older === 'string' && typeof newer === 'string' && older > newer
					? [
							at(
								record,
								path,
								`“${id}”成文于 ${older}，比本文件还晚。这一项写在较新的文件里，指向较旧的文件`,
							),
						]
					: [];
			}),
		),
	);
}

function explain(
	id: string,
	targets: readonly string[],
	record: ValidRecord,
	content: CheckedContent & { unknown: Map<string, string> },
): string | undefined {
	const homes = targets.filter((target) => content.ids.get(target)?.has(id));
	if (homes.length > 1)
		return `“${id}”在 ${homes.join('、')} 里都有，分不清指哪一个，请改其中一个的文件名`;
	if (homes.length === 1)
		return id === record.id && homes[0] === record.collection.name ? '指向了自己' : undefined;
	if (targets.some((target) => content.unreadTables.has(target))) return undefined;
	const where = targets.map((target) => `${content.contentDir}/${target}`).join('、');
	const { unknown } = content;
	// A wrong id is often repeated in thousands of rows.
	const message =
		unknown.get(`${where} ${id}`) ??
		`没有编号为“${id}”的条目（${where}）${unknown.size < mostSuggestions ? meant(id, targets, content) : ''}`;
	unknown.set(`${where} ${id}`, message);
	return message;
}

function meant(id: string, targets: readonly string[], content: CheckedContent): string {
	return byName(id, targets, content) ?? suggestion(id, candidates(targets, content));
}

/** A hint for editors who wrote the name or the number of a record instead of its id. */
function byName(
	written: string,
	targets: readonly string[],
	{ records }: CheckedContent,
): string | undefined {
	const meant = records.filter(
		({ collection, data }) =>
			targets.includes(collection.name) &&
			([data['name'], data['shortName'], data['title']].includes(written) ||
				hasNumber(data['documentNumber'], written)),
	);
	return meant.length > 0 ? `，这里写编号：${meant.map(({ id }) => id).join('或者')}` : undefined;
}

/** True for a document's number, however it was typed. */
function hasNumber(numbers: unknown, written: string): boolean {
	return Array.isArray(numbers) && numberKeys(numbers.map(String)).includes(numberKey(written));
}

function candidates(targets: readonly string[], { ids }: CheckedContent): string[] {
	return targets.flatMap((target) => [...(ids.get(target) ?? [])]);
}

/** The ids at a dotted field path, with the places where they stand; a list on the way is read item by item. */
function idsAt({ data }: ValidRecord, field: string): { id: string; path: PropertyKey[] }[] {
	let found: { value: unknown; path: PropertyKey[] }[] = [{ value: data, path: [] }];
	for (const name of field.split('.'))
		found = found.flatMap(({ value, path }) =>
			itemsOf(fieldOf(value, name)).map((item) => ({
				...item,
				path: [...path, name, ...item.path],
			})),
		);
	return found.flatMap(({ value, path }) =>
		typeof value === 'string' ? [{ id: value, path }] : [],
	);
}

function fieldOf(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null
		? Object.getOwnPropertyDescriptor(value, name)?.value
		: undefined;
}

function itemsOf(value: unknown): { value: unknown; path: PropertyKey[] }[] {
	return Array.isArray(value)
		? value.map((item: unknown, index) => ({ value: item, path: [index] }))
		: [{ value, path: [] }];
}

function at(record: ValidRecord, path: PropertyKey[], message: string): Problem {
	return problemAt(record, path, message, 'error', path.slice(0, 1));
}
