import { stringify } from 'yaml';
import { z } from 'zod';
import { allowedValues } from '../fields/allowed-values.ts';
import { writeCell } from '../declarations/cells.ts';
import { bareSchema, metaOf } from '../declarations/schema.ts';
import type { AllowedValue, Example } from '../fields/field-meta.ts';

/** More allowed values than this are not listed in a file; the handbook has them. */
const mostValues = 30;
/** The longest list of ids that a file names. */
const mostIds = 40;

/** A record that a field may point to. */
export interface Target {
	id: string;
	name: string;
}

/** What an editor needs to fill a field in without the handbook: what it is, what it may say, how it is written. */
export function explainField(field: z.ZodType, targets?: readonly Target[]): string {
	const { description, agencyName, numeric, prepared } = metaOf(field);
	const values = prepared ? undefined : allowedValues(field);
	return [
		description,
		values && valuesText(values),
		targets && targetsText(targets),
		agencyName && '写机构的全称',
		bareSchema(field) instanceof z.ZodBoolean && '是写 true，不是写 false',
		isListOfTexts(field) && '每项一行，以“- ”开头',
		numeric && !description && '写数字',
	]
		.filter((part) => typeof part === 'string' && part !== '')
		.join('；');
}

/** The same for a column of a table. */
export function explainColumn(field: z.ZodType): string {
	const { description, agencyName } = metaOf(field);
	const bare = bareSchema(field);
	const values = allowedValues(field);
	return [
		description,
		bare instanceof z.ZodBoolean ? '写“是”或者“否”' : values && valuesText(values),
		agencyName && '写机构的全称',
		bare instanceof z.ZodArray && '几项之间用“；”隔开',
	]
		.filter((part) => typeof part === 'string' && part !== '')
		.join('；');
}

/** The example of a field as it is written in a file; `undefined` for a field without one. */
export function exampleOf(field: z.ZodType, example = metaOf(field).example): string | undefined {
	return example === undefined ? undefined : inYaml(example);
}

/** The example of a column as it is written in a cell; `undefined` for a column without one. */
export function exampleCellOf(field: z.ZodType): string | undefined {
	const { example } = metaOf(field);
	return example === undefined ? undefined : writeCell(example);
}

function inYaml(example: Example): string {
	if (typeof example !== 'object') return stringify(example, { lineWidth: 0 }).trimEnd();
	return `[${example.map((item) => stringify(item, { lineWidth: 0 }).trimEnd()).join(', ')}]`;
}

function valuesText(values: readonly AllowedValue[]): string {
	if (values.length > mostValues) return `可以写的有 ${values.length} 种，见编辑手册“共用的可选值”`;
	return `可以写 ${values.map(valueText).join('、')}`;
}

function valueText({ value, label }: AllowedValue): string {
	return label === undefined ? value : `${value}（${label}）`;
}

function targetsText(targets: readonly Target[]): string {
	if (targets.length === 0) return '写编号，也就是文件名去掉 .md';
	const named = targets.slice(0, mostIds).map(({ id, name }) => `${id}（${name}）`);
	const rest = targets.length > mostIds ? '等' : '';
	return `写编号：${named.join('、')}${rest}`;
}

function isListOfTexts(field: z.ZodType): boolean {
	const bare = bareSchema(field);
	if (!(bare instanceof z.ZodArray)) return false;
	const item = bareSchema(bare.element as z.ZodType);
	return item instanceof z.ZodString || item instanceof z.ZodEnum;
}
