import { parse } from 'csv-parse/sync';
import { isPrivateHeading } from '../../domain/personal-data/private-detail.ts';
import { readCell } from '../declarations/cells.ts';
import { fieldsOf, metaOf } from '../declarations/schema.ts';
import { suggestion } from '../records/suggestion.ts';
import type { z } from 'zod';
import type { Collection } from '../declarations/collection.ts';
import type { Problem } from '../records/problem.ts';

interface Row {
	/** `<file below the collection's folder>/<key>`. */
	id: string;
	data: Record<string, unknown>;
	body: string;
	bodyLine: number;
	lineOf: () => number;
	/** The fields that the header, which has a mistake, may have meant; absent if the header is right. */
	unreadFields?: ReadonlySet<string>;
}

interface ParsedRow {
	record: string[];
	info: { lines: number };
}

/** If more rows than this differ in length from the header, the header itself is wrong. */
const mostWrongRows = 1000;

/** More columns than any table has. */
const mostColumns = 200;

/** The heading of a column that counts the rows; it may stand in every table and is not read. */
const ordinal = '序号';

/**
 * Reads a table whose first row holds the fields' Chinese labels (or their keys). An empty cell is an absent field. With problems,
 * the rows and columns that are in order are returned all the same.
 */
export function parseCsv(
	file: string,
	text: string,
	{ name: folder, schema, key }: Collection,
): { records: Row[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const fileId = file.slice(file.indexOf(`/${folder}/`) + folder.length + 2, -'.csv'.length);
	const report = (line: number, message: string) =>
		problems.push({ file, line, message, severity: 'error' });

	let rows: ParsedRow[];
	let width: number | undefined;
	let wrong = 0;
	try {
		rows = parse(text, {
			bom: true,
			info: true,
			relaxColumnCount: true,
			skipEmptyLines: true,
			// Otherwise the parser creates an error for each row whose length differs, which is slow.
			onRecord: (row: string[]) => {
				const { record } = row as unknown as ParsedRow;
				width ??= record.length;
				if (record.length !== width && ++wrong > mostWrongRows) throw new RangeError();
				return row;
			},
		}) as unknown as ParsedRow[];
	} catch (error) {
		if (error instanceof RangeError) {
			report(1, `${mostWrongRows} 行以上的格数和表头不一样。请检查表头和分隔的逗号`);
			return { records: [], problems };
		}
		const { lines = 1 } = error as { lines?: number };
		// The parser also counts line ends inside quotes that it has given up.
		report(
			Math.min(lines, text.split(/\r\n|\r|\n/).length),
			'表格写法有误：含逗号、引号或换行的内容要用英文双引号括起来',
		);
		return { records: [], problems };
	}

	const [header, ...body] = rows;
	if (!header) {
		report(1, '表格是空的，第一行应是各列的名称');
		return { records: [], problems };
	}
	const fields = Object.entries(fieldsOf(schema)).map(([name, field]): KnownField => ({
		name,
		field,
		label: metaOf(field).title ?? name,
	}));
	const columns = header.record.map((heading) => {
		const title = heading.trim();
		return fields.find(({ name, label }) => plain(title) === plain(label) || title === name);
	});
	for (const message of headerMistakes(header.record, columns, fields)) report(1, message);
	const named = new Set(columns.map((column) => column?.name));
	const unnamed = fields.flatMap(({ name }) => (named.has(name) ? [] : [name]));
	const unread = problems.length > 0 && { unreadFields: new Set(unnamed) };
	if (unread && named.size === 1) return { records: [], problems };

	const records = body.flatMap(({ record, info }): Row[] => {
		if (record.length !== columns.length) {
			report(info.lines, `这一行有 ${record.length} 格，表头有 ${columns.length} 格`);
			return [];
		}
		const cells = columns.flatMap((column, index) => {
			const cell = record[index]?.trim();
			return column && cell ? [[column.name, readCell(cell, column.field)] as const] : [];
		});
		const data: Record<string, unknown> = Object.fromEntries(cells);
		const keyValue = data[key ?? 'id'];
		const id = keyValue === undefined ? '' : `${fileId}/${String(keyValue)}`;
		return [{ id, data, body: '', bodyLine: 1, lineOf: () => info.lines, ...unread }];
	});
	return { records, problems };
}

interface KnownField {
	name: string;
	field: z.ZodType;
	label: string;
}

function headerMistakes(
	headings: readonly string[],
	columns: readonly (KnownField | undefined)[],
	fields: readonly KnownField[],
): string[] {
	if (headings.length > mostColumns)
		return [`表头有 ${headings.length} 列，比任何表格都多。请检查逗号`];
	const labels = fields.map(({ label }) => label);
	const absent = fields.flatMap((field) => (columns.includes(field) ? [] : [field.label]));
	return headings.flatMap((heading, index) => {
		const title = heading.trim();
		const column = columns[index];
		if (!column) return title === ordinal ? [] : [explainHeading(title, labels, absent)];
		return columns.indexOf(column) < index
			? [`“${title}”这一列写了两次，后一列会盖掉前一列，请删去一列`]
			: [];
	});
}

/** A heading in the form in which headings are compared: full-width and half-width brackets are equal. */
function plain(heading: string): string {
	return heading.normalize('NFKC');
}

/** `absent` are the labels of columns that the table does not have. */
function explainHeading(
	title: string,
	labels: readonly string[],
	absent: readonly string[],
): string {
	if (isPrivateHeading(title))
		return `“${title}”这一列不能公开：身份证件号码、出生日期、电话、住址等属于个人信息，请删去整列`;
	const meant = suggestion(title, labels);
	const isHelp = meant === '' && absent.length > 0 && absent.length <= mostAbsent;
	return `没有“${title}”这一列${meant}${isHelp ? `。表头里还没有的列：${absent.join('、')}` : ''}`;
}

/** More absent columns than this are no help. */
const mostAbsent = 6;
