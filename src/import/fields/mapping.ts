import { z } from 'zod';
import { readYaml } from '../../collections/reading/read-yaml.ts';
import { fieldsOf, labelOf } from '../../collections/declarations/schema.ts';
import { suggestion } from '../../collections/records/suggestion.ts';
import { bodyFormats } from '../body/guess-format.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { BodyFormat } from '../body/guess-format.ts';

/** The source of a field's value: the first of `columns` that is not empty, or always `value`. */
export type FieldSource =
	| { columns: readonly string[]; split?: string | undefined; format?: BodyFormat | undefined }
	| { value: string };

/** A target field → the source of its value. */
export type Mapping = ReadonlyMap<string, FieldSource>;

/** Targets besides the fields of the collection, and their purpose. */
const specialTargets: Record<string, string> = {
	id: '编号（文件名）',
	body: '正文',
	disclosureMode: '公开方式',
	'importedFrom.source': '原网址',
	'importedFrom.statedValidity': '原系统标注的效力状态',
};

const columnName = z.string().trim().min(1);
const columnNames = z.union([columnName.transform((name) => [name]), z.array(columnName).min(1)]);
const entry = z.union([
	columnNames.transform((columns) => ({ columns })),
	z
		.strictObject({
			column: columnNames,
			split: z.string().min(1).optional(),
			format: z.enum(bodyFormats).optional(),
		})
		.transform(({ column, ...rest }) => ({ columns: column, ...rest })),
	z
		.strictObject({ value: z.union([z.string().min(1), z.number(), z.boolean()]) })
		.transform(({ value }) => ({ value: String(value) })),
]);

/** The targets that a mapping for `collection` may name; parts of an object are named `office.phone`. */
export function targetsOf({ schema, format }: Collection): string[] {
	const fields = Object.entries(fieldsOf(schema)).filter(([name]) => name !== 'importedFrom');
	return [
		...fields.flatMap(([name, field]) => {
			const inner = Object.keys(fieldsOf(field));
			return inner.length > 0 ? inner.map((part) => `${name}.${part}`) : [name];
		}),
		...(format === 'csv' ? [] : Object.keys(specialTargets)),
	];
}

/** The Chinese name of a target. */
export function targetLabel(target: string, { schema }: Collection): string {
	return specialTargets[target] ?? labelOf(schema, target.split('.'));
}

/** Reads a mapping file. Problems name line and field; a mapping with any problem must not be used. */
export function parseMapping(
	file: string,
	text: string,
	collection: Collection,
): { mapping: Mapping; problems: string[] } {
	const { data, lineOf, problems } = readYaml(file, text);
	if (problems.length > 0)
		return {
			mapping: new Map(),
			problems: problems.map(({ line, message }) => `${file}:${line}  ${message}`),
		};
	const read = Object.entries(data).map(([target, written]) => {
		const at = `${file}:${lineOf([target])}  ${target}：`;
		if (!targetsOf(collection).includes(target))
			return { problem: `${at}${unknownTarget(target, collection)}` };
		const result = entry.safeParse(written);
		return result.success
			? { target, source: result.data }
			: { problem: `${at}${entryHint(target)}` };
	});
	return {
		mapping: new Map(
			read.flatMap((one) => (one.source ? [[one.target, one.source] as const] : [])),
		),
		problems: read.flatMap(({ problem }) => problem ?? []),
	};
}

/** The problems of a mapping that names columns which no file has. */
export function missingColumns(mapping: Mapping, present: ReadonlySet<string>): string[] {
	return [...mapping].flatMap(([target, source]) =>
		columnsIn(source)
			.filter((column) => !present.has(column))
			.map(
				(column) =>
					`${target}：要导入的文件里没有“${column}”这一列${suggestion(column, [...present])}。现有的列：${[...present].join('、')}`,
			),
	);
}

/** The columns that a mapping reads. */
export function columnsIn(source: FieldSource): readonly string[] {
	return 'columns' in source ? source.columns : [];
}

function unknownTarget(target: string, collection: Collection): string {
	const targets = targetsOf(collection);
	const byLabel = targets.find((name) => targetLabel(name, collection) === target.trim());
	const guess = byLabel ? `，是不是 ${byLabel}？` : suggestion(target, targets);
	return `“${collection.title}”没有这个字段${guess}`;
}

function entryHint(target: string): string {
	const formats = target === 'body' ? '，format 是 text、html 或 markdown' : '';
	return `应写列名、[列名1, 列名2]、{ column: 列名, split: "、" } 或 { value: 固定内容 }${formats}`;
}
