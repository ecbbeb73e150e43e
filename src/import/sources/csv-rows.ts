import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { bytesOf, decode, detectEncoding, encodingNote } from './decode.ts';
import { limits } from './limits.ts';
import type { SourceFile } from './list-files.ts';
import type { Note, SourceItem, Unreadable } from '../item/source-item.ts';

interface CsvRecord {
	record: string[];
	info: { lines: number };
}

/**
 * Reads a CSV file: the first row names the columns, every other row is a record. Titles above that row, with one cell each,
 * and rows of empty cells are passed over. UTF-8 with or without byte order mark, GBK, or UTF-16; separated by comma, tab
 * or semicolon. A file with unbalanced quotes is read up to there.
 */
export async function* csvRows(
	{ path, name }: SourceFile,
	onRead?: (bytes: number) => void,
): AsyncGenerator<SourceItem | Unreadable> {
	const encoding = await detectEncoding(bytesOf(path));
	const problem = encodingNote(encoding);
	const text = Readable.from(withoutReturns(decode(bytesOf(path, onRead), encoding)));
	const delimiter = separatorOf(await firstLine(decode(bytesOf(path), encoding)));
	const parser = parse({
		delimiter,
		info: true,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		max_record_size: limits.rowCharacters,
	});
	text.on('error', (error) => parser.destroy(error));
	let line = 1;
	let notes: Note[] = problem ? [{ problem }] : [];
	try {
		for await (const row of headedRows(text.pipe(parser) as AsyncIterable<CsvRecord>)) {
			line = row.line;
			if (row.title !== '') notes.push({ problem: `列名上面的“${row.title}”没有读` });
			yield rowItem({ ...row, name, notes });
			notes = [];
		}
	} catch (error) {
		yield { source: name, line, reason: `这一行之后读不下去：${explain(error)}。前面的行不受影响` };
	}
}

/** A record with the names of its columns. */
interface HeadedRow {
	line: number;
	header: readonly string[];
	record: readonly string[];
	/** What stands above the names of the columns; empty for all records but the first. */
	title: string;
}

/** So many rows of one cell are titles if a row of several follows; otherwise they are a table of one column. */
const mostTitles = 10;

interface PlacedRecord {
	line: number;
	record: readonly string[];
}

async function* headedRows(rows: AsyncIterable<CsvRecord>): AsyncGenerator<HeadedRow> {
	let header: readonly string[] | undefined;
	const above: PlacedRecord[] = [];
	let title = '';
	for await (const { record, info } of rows) {
		const filled = record.filter((cell) => cell.trim() !== '').length;
		// Excel reads a line `sep=;`, which is no part of the table.
		if (filled === 0 || (!header && /^sep=/i.test(record[0] ?? ''))) continue;
		const row = { line: info.lines - record.join('').split('\n').length + 1, record };
		if (header) {
			yield { ...row, header, title };
			title = '';
		} else if (filled > 1) {
			header = record.map(oneLine);
			title = above.map((each) => oneLine(each.record.join(''))).join('；');
		} else if (above.push(row) > mostTitles) {
			const [first, ...others] = above;
			header = first?.record.map(oneLine) ?? [];
			for (const other of others) yield { ...other, header, title };
		}
	}
	if (header) return;
	const [first, ...others] = above;
	for (const other of others) yield { ...other, header: first?.record.map(oneLine) ?? [], title };
}

/** A heading without the line ends that Excel allows in it. */
function oneLine(heading: string): string {
	return heading.replace(/\s*\n\s*/g, '').trim();
}

interface Row {
	name: string;
	line: number;
	header: readonly string[];
	record: readonly string[];
	notes: Note[];
}

function rowItem({ name, line, header, record, notes }: Row): SourceItem {
	const columns = new Map<string, string[]>();
	header.forEach((column, index) => {
		const value = (record[index] ?? '').trim();
		if (!columns.has(column)) columns.set(column, value === '' ? [] : [value]);
	});
	const count = {
		problem: `这一行有 ${record.length} 格，表头有 ${header.length} 格，请核对有无错位`,
	};
	return {
		source: name,
		line,
		columns,
		notes: record.length === header.length ? notes : [...notes, count],
	};
}

/** The text with `\n` instead of `\r\n`, which the parser counts as two lines inside quotes. */
async function* withoutReturns(pieces: AsyncIterable<string>): AsyncGenerator<string> {
	let rest = '';
	for await (const piece of pieces) {
		const text = rest + piece;
		rest = text.endsWith('\r') ? '\r' : '';
		yield text.slice(0, text.length - rest.length).replaceAll('\r\n', '\n');
	}
	yield rest;
}

/** The first line with anything that separates cells; those above it are titles. */
async function firstLine(pieces: AsyncIterable<string>): Promise<string> {
	for await (const piece of pieces) {
		const lines = piece.slice(0, 10_000).split('\n');
		if (piece.trim() !== '') return lines.find((line) => /[,;\t]/.test(line.trim())) ?? '';
	}
	return '';
}

function separatorOf(line: string): string {
	const count = (separator: string) => line.split(separator).length;
	return [',', '\t', ';'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

function explain(error: unknown): string {
	const code = (error as { code?: string }).code ?? '';
	if (code === 'CSV_MAX_RECORD_SIZE' || code.includes('QUOTE'))
		return '引号没有成对，后面的内容都成了一格';
	return error instanceof Error ? error.message : String(error);
}
