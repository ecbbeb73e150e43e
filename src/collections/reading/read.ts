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
import { checkCharactersOfText, checkOddCharacters } from './character-rules.ts';
import { isPassedOver } from './content-folder-rules.ts';
import { canonicalTable } from './csv/canonical-table.ts';
import { decodeUtf8 } from './decode-source.ts';
import { bodyOf } from './find-front-matter.ts';
import { foreignContent } from './foreign-content.ts';
import { cannotHandle } from './guard.ts';
import { listFolder } from './list-folder.ts';
import { misnamed } from './misnamed-file.ts';
import { parseFile } from './parse-file.ts';
import { decodeTable, readText } from './read-text.ts';
import type { Collection, Format } from '../declarations/collection.ts';
import type { Problem } from '../records/problem.ts';
import type { ParsedFile } from './parse-file.ts';
import type { SourceRecord } from '../records/source-record.ts';

/** A file of a collection that exists but whose records cannot be read. */
interface UnreadFile {
	file: string;
	/** The id of its record. For a table, whose rows are unknown, the part of the ids that precedes the rows' keys. */
	id: string;
}

export interface ReadResult {
	/** The records of files that could be read without a problem. */
	records: SourceRecord[];
	problems: Problem[];
	/** Files with a problem of reading. Their records are not published. */
	unread: UnreadFile[];
	/** What could be read of these files all the same, so that their other mistakes can be named at once. */
	broken: SourceRecord[];
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
	const broken: SourceRecord[] = [];
	for (const file of filesOf(contentDir, collection)) {
		if (!file.endsWith(extension)) {
			problems.push([error(file, 1, misnamed(file, extension, collection.format))]);
			continue;
		}
		const id =
			collection.format === 'yaml' ? collection.name : file.slice(folder.length, -extension.length);
		const read = readRecords(file, collection);
		problems.push(read.problems);
		if (!read.isRead) unread.push({ file, id });
		for (const record of read.records)
			(read.isRead ? records : broken).push({ id, file, digest: read.digest, ...record });
	}
	return { records, problems: problems.flat(), unread, broken };
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

export function folderExists(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function fileExists(path: string): boolean {
	return existsSync(path);
}

export function readBytes(path: string): Uint8Array {
	return readFileSync(path);
}

export function sameBytes(one: string, other: string): boolean {
	return readFileSync(one).equals(readFileSync(other));
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

function filesOf(contentDir: string, { name, format, flat }: Collection): string[] {
	if (format === 'yaml')
		return existsSync(join(contentDir, `${name}.yaml`)) ? [`${contentDir}/${name}.yaml`] : [];
	return listFolder(`${contentDir}/${name}`)
		.filter(({ path, kind }) => kind === 'file' && !isPassedOver(path))
		.filter(({ path }) => !(flat && path.includes('/')))
		.map(({ path }) => `${contentDir}/${name}/${path}`);
}

interface ReadRecords extends ParsedFile {
	digest: string;
}

function readRecords(file: string, collection: Collection): ReadRecords {
	const unread = (problems: Problem[]): ReadRecords => ({
		isRead: false,
		records: [],
		problems,
		digest: '',
	});
	try {
		const extension = file.slice(file.lastIndexOf('.'));
		const most = mostMegabytes(file);
		const isLarge = statSync(file).size > most * 1024 * 1024;
		const bytes = isLarge ? readStart(file, most * 1024 * 1024) : readFileSync(file);
		const foreign = foreignContent(bytes, extension);
		if (foreign !== undefined) return unread([error(file, 1, foreign)]);
		if (isLarge) return unread([error(file, 1, `文件超过 ${most} MB，请拆成几份`)]);
		const { text, problems: inSource } = readText(file, bytes, collection);
		if (text === undefined) return unread(inSource);
		const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
		const { isRead, records, problems } = parseFile(file, text, collection);
		const all = [
			...inSource,
			...checkCharactersOfText(file, text),
			...checkOddCharacters(file, withoutBody(text, collection)),
			...problems,
		];
		return { isRead, records, problems: all, digest };
	} catch (failure) {
		return unread([cannotHandle(file, failure)]);
	}
}

/** A file's text without the body that is checked as Markdown. */
function withoutBody(text: string, { format }: Collection): string {
	if (format === 'csv' || format === 'yaml') return text;
	return text.slice(0, text.length - bodyOf(text).length);
}

function error(file: string, line: number, message: string): Problem {
	return { file, line, message, severity: 'error' };
}
