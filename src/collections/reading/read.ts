import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	statSync,
} from 'node:fs';
import { join } from 'node:path';
import { outOfBounds } from '../../markdown/bounds.ts';
import { checkCharactersOfText } from './character-rules.ts';
import { isPassedOver } from './content-folder-rules.ts';
import { canonicalTable } from './csv/canonical-table.ts';
import { parseCsv } from './csv/parse-csv.ts';
import { lineOfCutField } from './cut-front-matter.ts';
import { decodeUtf8 } from './decode-source.ts';
import { bodyOf, readFrontMatter } from './front-matter.ts';
import { cannotHandle } from './guard.ts';
import { listFolder } from './list-folder.ts';
import { decodeTable, readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { fieldsOf } from '../declarations/schema.ts';
import type { Collection, Format } from '../declarations/collection.ts';
import type { Problem } from '../records/problem.ts';
import type { SourceRecord } from '../records/source-record.ts';

/** A file of a collection that exists but whose records cannot be read. */
interface UnreadFile {
	file: string;
	/** The id of its record. For a table, whose rows are unknown, the part of the ids that precedes the rows' keys. */
	id: string;
}

export interface ReadResult {
	records: SourceRecord[];
	problems: Problem[];
	unread: UnreadFile[];
}

const extensions: Record<Format, string> = {
	markdown: '.md',
	mdx: '.mdx',
	csv: '.csv',
	yaml: '.yaml',
};

/**
 * Larger files are neither documents nor a year's table; refusing them bounds the memory of every later step, and a text of
 * a megabyte, three times the longest official document known, is read in about two seconds whatever is in it.
 */
const mostMegabytes = (file: string) => (file.endsWith('.csv') ? 64 : /\.mdx?$/.test(file) ? 1 : 8);

/** Reads all records of a collection. Nothing is thrown for a mistake in content: it becomes a problem. */
export function readCollection(contentDir: string, collection: Collection): ReadResult {
	const extension = extensions[collection.format];
	const folder = `${contentDir}/${collection.name}/`;
	const records: SourceRecord[] = [];
	const problems: Problem[][] = [];
	const unread: UnreadFile[] = [];
	for (const file of filesOf(contentDir, collection)) {
		if (!file.endsWith(extension)) {
			problems.push([error(file, 1, `这里只放 ${extension} 文件。附件请放到 public/files/`)]);
			continue;
		}
		const id =
			collection.format === 'yaml' ? collection.name : file.slice(folder.length, -extension.length);
		const read = readRecords(file, collection);
		problems.push(read.problems);
		if (!read.records) unread.push({ file, id });
		for (const record of read.records ?? [])
			records.push({ id, file, digest: read.digest, ...record });
	}
	return { records, problems: problems.flat(), unread };
}

/** The text of a record's file below its front matter. The file must have passed `check`. */
export function readBody(file: string): string {
	return bodyOf(decodeUtf8(readFileSync(file)) ?? '');
}

/**
 * The table in a file with its known cells in the form in which they are published, in UTF-8 and on the lines on which they
 * stand in the file; `undefined` if its columns are not known.
 */
export function readCanonicalTable(file: string, collection: Collection): string | undefined {
	const text = decodeTable(readFileSync(file), collection)?.text;
	return text === undefined ? undefined : canonicalTable(file, text, collection);
}

/** The files below `folder`, as `/`-separated paths relative to it; empty if it does not exist. */
export function filesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
		)
		.sort();
}

export function fileExists(path: string): boolean {
	return existsSync(path);
}

export function readBytes(path: string): Uint8Array {
	return readFileSync(path);
}

/** The first bytes of a file, at most `most` of them. */
export function readStart(path: string, most: number): Uint8Array {
	const file = openSync(path, 'r');
	try {
		const bytes = new Uint8Array(most);
		return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
	} finally {
		closeSync(file);
	}
}

/** The size of a file in bytes. */
export function sizeOfFile(path: string): number {
	return statSync(path).size;
}

function filesOf(contentDir: string, { name, format }: Collection): string[] {
	if (format === 'yaml')
		return existsSync(join(contentDir, `${name}.yaml`)) ? [`${contentDir}/${name}.yaml`] : [];
	return listFolder(`${contentDir}/${name}`)
		.filter(({ path, kind }) => kind === 'file' && !isPassedOver(path))
		.map(({ path }) => `${contentDir}/${name}/${path}`);
}

type Parsed = Pick<SourceRecord, 'data' | 'body' | 'bodyLine' | 'lineOf'> & { id?: string };

interface ReadRecords {
	/** `undefined` if the file cannot be read. */
	records?: Parsed[];
	problems: Problem[];
	digest: string;
}

function readRecords(file: string, collection: Collection): ReadRecords {
	const unread = (problems: Problem[]) => ({ problems, digest: '' });
	try {
		const most = mostMegabytes(file);
		if (statSync(file).size > most * 1024 * 1024)
			return unread([error(file, 1, `文件超过 ${most} MB，请拆成几份`)]);
		const { text, problems: inSource } = readText(file, readFileSync(file), collection);
		if (text === undefined) return unread(inSource);
		const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
		const { records, problems } = parse(file, text, collection);
		const all = [...inSource, ...checkCharactersOfText(file, text), ...problems];
		return { ...(records && { records }), problems: all, digest };
	} catch (failure) {
		return unread([cannotHandle(file, failure)]);
	}
}

function parse(
	file: string,
	text: string,
	collection: Collection,
): { records?: Parsed[]; problems: Problem[] } {
	if (collection.format === 'csv') return parseCsv(file, text, collection);
	if (collection.format === 'yaml') {
		const { problems, ...record } = readYaml(file, text);
		return problems.length > 0
			? { problems }
			: { records: [{ ...record, body: '', bodyLine: 1 }], problems };
	}
	const { problems, ...record } = readFrontMatter(file, text);
	if (problems.length > 0) return { problems };
	const mistakes = bodyMistakes(file, record, collection);
	return { ...(mistakes.length === 0 && { records: [record] }), problems: mistakes };
}

/** The reasons why a body is not what the editor meant, or must not be given to the Markdown parser. */
function bodyMistakes(
	file: string,
	{ body, bodyLine }: Parsed,
	{ format, schema }: Collection,
): Problem[] {
	const cut = lineOfCutField(body, new Set(Object.keys(fieldsOf(schema))));
	if (cut !== undefined) {
		const message = `信息块在第 ${bodyLine - 1} 行的 --- 就结束了，从这一行起的字段成了正文。请删去多出的那一行 ---`;
		return [error(file, bodyLine + cut - 1, message)];
	}
	const beyond = outOfBounds(body, format === 'mdx' ? 'mdx' : 'markdown');
	return beyond
		? [{ ...error(file, bodyLine + beyond.line - 1, beyond.message), field: '正文' }]
		: [];
}

function error(file: string, line: number, message: string): Problem {
	return { file, line, message, severity: 'error' };
}
