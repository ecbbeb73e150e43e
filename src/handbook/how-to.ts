import { z } from 'zod';
import { bareSchema, labelOf, metaOf } from '../collections/declarations/schema.ts';
import { allowedValues } from '../collections/fields/allowed-values.ts';
import { needsList } from './needs-list.ts';
import { code, escapedMarkdown, scalar } from './markdown.ts';
import type { Collection } from '../collections/declarations/collection.ts';
import type { AllowedValue } from '../collections/fields/field-meta.ts';
import type { ListedField } from './listed-field.ts';

/** Makes links from the page that explains a field to other parts of the handbook. */
export interface Links {
	/** A collection by its name, as a link with its title. */
	collection: (name: string) => string;
	/** A list of allowed values, as a link with its label. */
	values: (label: string, values: readonly AllowedValue[]) => string;
}

/** How an editor fills in a field, as Markdown: first what the schema says, then the field's own description. */
export function howTo(field: ListedField, collection: Collection, links: Links): string {
	const { description, long } = metaOf(field.schema);
	const derived = [
		...valuesHint(field, collection, links),
		...referenceHint(field, collection, links),
	];
	const parts = [
		...derived,
		...(description ? [escapedMarkdown(description)] : []),
		...quoteHint(field, collection),
		...listHint(field, collection),
		...headingsHint(field),
		...keyHint(field, collection),
		...alternativeHint(field, collection),
		...deadlineHint(field, collection),
		...defaultHint(field),
	];
	if (parts.length > 0) return parts.join('；');
	if (field.isGroup) return '下面分项写';
	return long ? '一段话' : '一句话';
}

function valuesHint({ schema, label }: ListedField, { format }: Collection, links: Links) {
	const bare = bareSchema(schema);
	if (bare instanceof z.ZodBoolean)
		return [format === 'csv' ? '写 `是` 或者 `否`' : '是写 `true`，不是写 `false`'];
	const values = allowedValues(schema);
	if (!values) return [];
	const isRecord = bare instanceof z.ZodRecord;
	if (needsList(values)) {
		const list = links.values(label, values);
		return [isRecord ? `行的名称见${list}` : `从${list}里选`];
	}
	const named = values.map(({ value }) => code(value)).join('、');
	if (isRecord) return [`行的名称：${named}`];
	return [`${bare instanceof z.ZodArray ? '写其中的一项或者几项：' : '只能写 '}${named}`];
}

function referenceHint({ path, schema }: ListedField, collection: Collection, links: Links) {
	const { agencyName, orOther, unitName } = metaOf(schema);
	if (unitName)
		return [
			`${['agencies', 'units', 'unit-groups'].map(links.collection).join('、')}里的全称、简称或者编号`,
		];
	if (agencyName)
		return [
			`机构的全称，与${links.collection('agencies')}的 \`name\` 一致`,
			...(orOther ? ['不是本县机构的，写它的名称'] : []),
		];
	if (collection.links?.includes(path)) return ['本站网页的地址，必须是有的网页'];
	const targets = collection.references?.[path];
	return targets ? [`${targets.map(links.collection).join('或者')}的编号`] : [];
}

/** A hint about quotes: YAML would read digits alone as a number, and `#` as the start of a comment. */
function quoteHint({ schema }: ListedField, { format }: Collection) {
	const { example } = metaOf(schema);
	const isQuoted = typeof example === 'string' && scalar(example).startsWith("'");
	return isQuoted && format !== 'csv' ? ['两边加英文单引号'] : [];
}

function listHint({ schema }: ListedField, { format }: Collection) {
	const list = bareSchema(schema);
	if (!(list instanceof z.ZodArray)) return [];
	if (format === 'csv')
		return [metaOf(schema).unitName ? '几个之间用“、”或者“；”隔开' : '几项之间用“；”隔开'];
	const item = bareSchema(list.element as z.ZodType);
	return item instanceof z.ZodString || item instanceof z.ZodEnum ? ['每项一行，以“- ”开头'] : [];
}

function headingsHint({ schema }: ListedField) {
	const { headings = [] } = metaOf(schema);
	return headings.length > 0
		? [`列名写成${headings.map((each) => `“${each}”`).join('')}的也认得`]
		: [];
}

function keyHint({ path }: ListedField, { key, keyPerFile, versioned }: Collection) {
	if (path !== key) return [];
	return [keyPerFile || versioned ? '同一个文件里不重复' : '不重复，各个文件之间也不重复'];
}

function alternativeHint({ schema }: ListedField, collection: Collection) {
	const { alternative } = metaOf(schema);
	if (!alternative) return [];
	return [`与“${labelOf(collection.schema, [alternative])}”填一个，只填一个`];
}

function deadlineHint({ path }: ListedField, { schema, deadlines = [] }: Collection) {
	return deadlines
		.filter(({ from, to }) => to === path && from in schema.shape)
		.map(({ requirement, basis }) => `${requirement}（${basis}），晚了会提醒`);
}

function defaultHint({ schema }: ListedField) {
	return schema instanceof z.ZodDefault
		? [`不写就是 ${code(String(schema.def.defaultValue))}`]
		: [];
}
