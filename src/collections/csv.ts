import { parse } from 'csv-parse/sync';
import { fieldsOf, metaOf } from './schema.ts';
import { suggestion } from './suggestion.ts';
import type { Collection } from './collection.ts';
import type { Problem } from './problems.ts';

interface Row {
	id: string;
	data: Record<string, string>;
	body: string;
	bodyLine: number;
	lineOf: () => number;
}

interface ParsedRow {
	record: string[];
	info: { lines: number };
}

/** Reads a table whose first row holds the fields' Chinese labels (or their keys). An empty cell is an absent field. */
export function parseCsv(
	file: string,
	text: string,
	{ schema, key }: Collection,
): { records: Row[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const report = (line: number, message: string) =>
		problems.push({ file, line, message, severity: 'error' });

	let rows: ParsedRow[];
	try {
		rows = parse(text, {
			bom: true,
			info: true,
			relaxColumnCount: true,
			skipEmptyLines: true,
		}) as unknown as ParsedRow[];
	} catch (error) {
		const line = Number((error as { lines?: number }).lines ?? 1);
		report(line, '表格写法有误：含逗号、引号或换行的内容要用英文双引号括起来');
		return { records: [], problems };
	}

	const [header, ...body] = rows;
	if (!header) {
		report(1, '表格是空的，第一行应是各列的名称');
		return { records: [], problems };
	}
	const fields = Object.entries(fieldsOf(schema)).map(([name, field]) => ({
		name,
		label: metaOf(field).title ?? name,
	}));
	const columns = header.record.map((heading) => {
		const title = heading.trim();
		const field = fields.find(({ name, label }) => title === label || title === name);
		if (!field)
			report(
				1,
				`没有“${title}”这一列${suggestion(
					title,
					fields.map(({ label }) => label),
				)}`,
			);
		return field?.name;
	});

	const records = body.map(({ record, info }) => {
		if (record.length !== columns.length)
			report(info.lines, `这一行有 ${record.length} 格，表头有 ${columns.length} 格`);
		const cells = columns.flatMap((name, index) => {
			const cell = record[index]?.trim();
			return name && cell ? [[name, cell] as const] : [];
		});
		const data: Record<string, string> = Object.fromEntries(cells);
		return { id: data[key ?? 'id'] ?? '', data, body: '', bodyLine: 1, lineOf: () => info.lines };
	});
	return { records: problems.length > 0 ? [] : records, problems };
}
