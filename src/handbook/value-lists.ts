import { escapedMarkdown, code, markdownTable } from './markdown.ts';
import { allowedValues } from '../collections/fields/allowed-values.ts';
import { needsList } from './needs-list.ts';
import { listedFields } from './listed-field.ts';
import type { AllowedValue } from '../collections/fields/field-meta.ts';
import type { Collection } from '../collections/declarations/collection.ts';

/** Allowed values that have a list of their own, under their field's label. */
export interface ValueList {
	label: string;
	values: readonly AllowedValue[];
}

/** The lists of a collection's fields, each once, in the order of the fields. */
export function valueListsOf({ schema }: Pick<Collection, 'schema'>): ValueList[] {
	const lists = listedFields(schema).flatMap(({ label, schema: field }): ValueList[] => {
		const values = allowedValues(field);
		return values && needsList(values) ? [{ label, values }] : [];
	});
	return distinct(lists);
}

/** The lists that several collections share; they are on a page of their own. */
export function sharedLists(collections: readonly Collection[]): ValueList[] {
	const lists = collections.flatMap(valueListsOf);
	return distinct(lists.filter((list) => lists.filter((other) => isSame(list, other)).length > 1));
}

export function isSame(a: ValueList, b: ValueList): boolean {
	return a.label === b.label && JSON.stringify(a.values) === JSON.stringify(b.values);
}

function distinct(lists: readonly ValueList[]): ValueList[] {
	return lists.filter((list, place) => lists.findIndex((other) => isSame(list, other)) === place);
}

/** The values as Markdown: a table when they have descriptions, otherwise a list. */
export function valueListText({ values }: ValueList): string {
	if (values.some(({ value }) => value.includes('/'))) return treeText(values);
	const labelled = values.some(({ label }) => label !== undefined);
	const noted = values.some(({ note }) => note !== undefined);
	if (!labelled && !noted) return values.map(({ value }) => `- ${code(value)}`).join('\n');
	return markdownTable(
		['写', ...(labelled ? ['意思'] : []), ...(noted ? ['说明'] : [])],
		values.map(({ value, label = '', note = '' }) => [
			code(value),
			...(labelled ? [escapedMarkdown(label)] : []),
			...(noted ? [escapedMarkdown(note)] : []),
		]),
	);
}

/** Values of two levels, `综合政务/政务公开`: one row for each value of the first level. */
function treeText(values: readonly AllowedValue[]): string {
	const byFirst = Map.groupBy(values, ({ value }) => value.split('/')[0] ?? value);
	return markdownTable(
		['一级', '二级'],
		[...byFirst].map(([first, members]) => [
			first,
			members.flatMap(({ value }) => value.split('/').slice(1)).join(' · ') ||
				`（没有二级，只写“${first}”）`,
		]),
	);
}
