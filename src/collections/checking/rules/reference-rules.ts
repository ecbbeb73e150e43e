import { allRecords } from '../../records/judge-each.ts';
import { suggester } from '../../records/suggestion.ts';
import { numberKey, numberKeys } from '../../../domain/numbers/number-values.ts';
import { problemAt } from '../../records/problem-at.ts';
import type { Suggestible } from '../../records/likeness.ts';
import type { CheckedContent } from '../../records/checked-content.ts';
import type { Problem } from '../../records/problem.ts';
import type { ValidRecord } from '../../records/validate.ts';

/** Checks that every id in a record is the id of another record. */
export function checkReferences(content: CheckedContent): Problem[] {
	const unknown = new Map<string, string>();
	const finders = new Map<string, (id: string) => string>();
	const known = { ...content, unknown, finders };
	return allRecords(content).flatMap((record) =>
		Object.entries(record.collection.references ?? {}).flatMap(([field, targets]) =>
			idsAt(record, field).flatMap(({ id, path }) => {
				const message = explain(id, targets, record, known);
				return message === undefined ? [] : [at(record, path, message)];
			}),
		),
	);
}

interface Known extends CheckedContent {
	/** What was said of unknown ids: a wrong id is often repeated in thousands of rows. */
	unknown: Map<string, string>;
	/** What says which record an unknown id may mean, by the collections that a field may point to. */
	finders: Map<string, (id: string) => string>;
}

const relations = ['amends', 'replaces', 'repeals', 'invalidates', 'effects.document'];

/** Checks that no document changes a newer one: the field would stand in the wrong document. */
export function checkRelations(content: CheckedContent): Problem[] {
	const all = allRecords(content).filter(
		({ collection }) => collection.name === 'normative-documents',
	);
	const documents = new Map(all.map((record) => [record.id, record]));
	return all.flatMap((record) =>
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
	content: Known,
): string | undefined {
	const homes = targets.filter((target) => content.ids.get(target)?.has(id));
	if (homes.length > 1)
		return `“${id}”在 ${homes.join('、')} 里都有，分不清指哪一个，请改其中一个的文件名`;
	if (homes.length === 1)
		return id === record.id && homes[0] === record.collection.name ? '指向了自己' : undefined;
	if (targets.some((target) => content.unreadTables.has(target))) return undefined;
	const where = targets.map((target) => `${content.contentDir}/${target}`).join('、');
	const { unknown } = content;
	const message =
		unknown.get(`${where} ${id}`) ??
		`没有编号为“${id}”的条目（${where}）${meant(id, targets, content)}`;
	unknown.set(`${where} ${id}`, message);
	return message;
}

function meant(id: string, targets: readonly string[], content: Known): string {
	const several = id.split(/[，、；,;]\s*/);
	if (several.length > 1) return `。几项之间要用英文逗号隔开：[${several.join(', ')}]`;
	const key = targets.join();
	const find = content.finders.get(key) ?? finder(targets, content);
	content.finders.set(key, find);
	return find(id);
}

/** Finds the records that an editor may have meant: by a document number, however it was typed, else by what they are called. */
function finder(targets: readonly string[], content: CheckedContent): (id: string) => string {
	const byNumber = Map.groupBy(
		allRecords(content).flatMap(({ collection, id, data }) =>
			targets.includes(collection.name)
				? numberKeys(numbersIn(data)).map((key) => ({ key, id }))
				: [],
		),
		({ key }) => key,
	);
	const suggest = suggester(candidates(targets, content));
	return (id) => {
		const numbered = byNumber.get(numberKey(id));
		return numbered
			? `，这里写编号：${numbered.map((document) => document.id).join('或者')}`
			: suggest(id).replace(/^，应写成 /, '，这里写编号：');
	};
}

/** All ids, also those of files with mistakes, with what editors call their records. */
function candidates(targets: readonly string[], content: CheckedContent): Suggestible[] {
	const words = new Map<string, readonly string[]>();
	for (const { collection, id, data } of allRecords(content))
		if (targets.includes(collection.name))
			words.set(
				id,
				[data['name'], data['shortName'], data['title'], ...numbersIn(data)].filter(
					(word) => typeof word === 'string',
				),
			);
	const ids = targets.flatMap((target) => [...(content.ids.get(target) ?? [])]);
	return ids.map((name) => ({ name, words: words.get(name) ?? [] }));
}

function numbersIn(data: Record<string, unknown>): string[] {
	const numbers = data['documentNumber'];
	return Array.isArray(numbers) ? numbers.map(String) : [];
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
