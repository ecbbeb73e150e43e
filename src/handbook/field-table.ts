import { metaOf } from '../collections/declarations/schema.ts';
import { writeCell } from '../collections/declarations/cells.ts';
import { howTo } from './how-to.ts';
import { fieldsToFillIn, listedFields } from './listed-field.ts';
import { blocks, code, escapedMarkdown, markdownTable, scalar } from './markdown.ts';
import type { Collection, Format } from '../collections/declarations/collection.ts';
import type { Example } from '../collections/fields/field-meta.ts';
import type { Need } from '../collections/declarations/schema.ts';
import type { Links } from './how-to.ts';
import type { ListedField } from './listed-field.ts';

const needs: Record<Need, string> = {
	required: '必填',
	expected: '必填※',
	alternative: '二选一',
	advised: '建议填',
	optional: '选填',
};

/** The meanings of the column 必填, when the word alone is not clear. */
const legends: Partial<Record<Need, string>> = {
	expected: '带“※”的，新写的文件都要有；[从旧系统导入](importing.md)的缺少时只提醒，不报错。',
	advised: '“建议填”的空着会提醒，不影响发布。',
};

/** The fields of a collection as a table, and a sentence that explains its signs. */
export function fieldTable(
	collection: Collection,
	links: Links,
	general: (text: string) => string,
) {
	const isTable = collection.format === 'csv';
	const fields = isTable ? listedFields(collection.schema) : fieldsToFillIn(collection.schema);
	const legend = [
		...Object.entries(legends)
			.filter(([need]) => fields.some((field) => field.need === need))
			.map(([, text]) => general(text)),
		...(fields.some(({ path }) => path.includes('.'))
			? ['带小圆点的字段写在上一级字段的下面，上一级没有填的，它也不用填。']
			: []),
	].join('');
	const head = isTable ? ['列名'] : ['字段', '中文名'];
	const rows = fields.map((field) => [
		...(isTable
			? [escapedMarkdown(field.label)]
			: [code(field.path), escapedMarkdown(field.label)]),
		needs[field.need],
		howTo(field, collection, links),
		exampleText(field, collection.format),
	]);
	return blocks(legend, markdownTable([...head, '必填', '怎么写', '例子'], rows));
}

function exampleText({ schema }: ListedField, format: Format): string {
	const { example } = metaOf(schema);
	if (example === undefined) return '';
	const text = format === 'csv' ? writeCell(example) : inFrontMatter(example);
	return /^[\x20-\x7e]+$/.test(text) ? code(text) : escapedMarkdown(text);
}

/** The example as it is written in a file, with the quotes that it needs; for a list of texts only the items. */
function inFrontMatter(example: Example): string {
	if (typeof example === 'string') return scalar(example);
	if (typeof example !== 'object') return String(example);
	return example.some((item) => typeof item === 'number')
		? `[${example.join(', ')}]`
		: example.map((item) => scalar(String(item))).join('、');
}
