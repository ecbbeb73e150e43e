import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './csv.ts';
import { bodyOf, readFrontMatter, readYaml } from './front-matter.ts';
import type { Collection, Format } from './collection.ts';
import type { Problem } from './problems.ts';

/** A record as it lies in `content/`, not yet validated. */
export interface SourceRecord {
	id: string;
	/** The path that editors know: the content folder as given, then the file below it, with forward slashes. */
	file: string;
	data: unknown;
	/** The text below the front matter; empty for CSV and YAML. */
	body: string;
	/** Line of the file on which the body begins. */
	bodyLine: number;
	/** Changes when, and only when, the file's bytes change. */
	digest: string;
	/** The line where the field at `path` stands, or the nearest enclosing one that exists. */
	lineOf: (path: readonly PropertyKey[]) => number;
}

export interface ReadResult {
	records: SourceRecord[];
	problems: Problem[];
}

const extensions: Record<Format, string> = {
	markdown: '.md',
	mdx: '.mdx',
	csv: '.csv',
	yaml: '.yaml',
};

/** Larger files are neither documents nor a year's table; refusing them bounds the memory of every later step. */
const mostMegabytes = (file: string) => (file.endsWith('.csv') ? 64 : 8);

/** Reads all records of a collection. Nothing is thrown for a mistake in content: it becomes a problem. */
export function readCollection(contentDir: string, collection: Collection): ReadResult {
	const result: ReadResult = { records: [], problems: [] };
	for (const file of filesOf(contentDir, collection)) {
		const extension = extensions[collection.format];
		if (!file.endsWith(extension)) {
			result.problems.push(error(file, 1, `这里只放 ${extension} 文件。附件请放到 public/files/`));
			continue;
		}
		const source = readText(file);
		if ('problem' in source) {
			result.problems.push(source.problem);
			continue;
		}
		const { records, problems } = parse(file, source.text, collection);
		const digest = createHash('sha256').update(source.text).digest('hex').slice(0, 16);
		const folder = `${contentDir}/${collection.name}/`;
		const pathId =
			collection.format === 'yaml' ? collection.name : file.slice(folder.length, -extension.length);
		for (const record of records) result.records.push({ id: pathId, file, digest, ...record });
		result.problems.push(...problems);
	}
	return result;
}

/** The text of a record's file below its front matter. For pages: the file has passed `check`. */
export function readBody(file: string): string {
	return bodyOf(decode(readFileSync(file)));
}

/** The files below `folder`, as `/`-separated paths from it; empty when it does not exist. */
export function filesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
		)
		.sort();
}

/** Entries of `contentDir`, and of folders that hold several collections (`lists/powers`), that belong to no collection. */
export function strangersIn(contentDir: string, collections: readonly Collection[]): string[] {
	const known = new Set(
		collections.map(({ name, format }) => (format === 'yaml' ? `${name}.yaml` : name)),
	);
	const groups = new Set(
		[...known].filter((name) => name.includes('/')).map((name) => name.split('/')[0] ?? ''),
	);
	const strangers = (folder: string) =>
		readdirSync(join(contentDir, folder))
			.map((name) => (folder === '' ? name : `${folder}/${name}`))
			.filter(
				(path) =>
					!known.has(path) && !groups.has(path) && !/(^|\/)(\.[^/]*|README\.md)$/.test(path),
			);
	const groupFolders = [...groups].filter((group) => existsSync(join(contentDir, group)));
	return ['', ...groupFolders].flatMap(strangers).sort();
}

export function fileExists(path: string): boolean {
	return existsSync(path);
}

export function readBytes(path: string): Uint8Array {
	return readFileSync(path);
}

/** In bytes. */
export function sizeOfFile(path: string): number {
	return statSync(path).size;
}

function filesOf(contentDir: string, { name, format }: Collection): string[] {
	if (format === 'yaml')
		return existsSync(join(contentDir, `${name}.yaml`)) ? [`${contentDir}/${name}.yaml`] : [];
	return filesBelow(join(contentDir, name))
		.filter(
			(file) =>
				!file.split('/').some((part) => part.startsWith('.')) && !file.endsWith('README.md'),
		)
		.map((file) => `${contentDir}/${name}/${file}`);
}

type Parsed = Pick<SourceRecord, 'data' | 'body' | 'bodyLine' | 'lineOf'> & { id?: string };

function parse(
	file: string,
	text: string,
	collection: Collection,
): { records: Parsed[]; problems: Problem[] } {
	if (collection.format === 'csv') return parseCsv(file, text, collection);
	const { problems, ...record } =
		collection.format === 'yaml' ? readYaml(file, text) : readFrontMatter(file, text);
	return problems.length > 0 ? { records: [], problems } : { records: [record], problems };
}

function readText(file: string): { text: string } | { problem: Problem } {
	const most = mostMegabytes(file);
	if (statSync(file).size > most * 1024 * 1024)
		return { problem: error(file, 1, `文件超过 ${most} MB，请拆成几份`) };
	try {
		return { text: decode(readFileSync(file)) };
	} catch {
		const remedy = file.endsWith('.csv') ? '；在 Excel 里选“CSV UTF-8（逗号分隔）”' : '';
		return { problem: error(file, 1, `不是 UTF-8 编码。请另存为 UTF-8${remedy}`) };
	}
}

/** UTF-8 without the mark that Windows programs put before it. Throws when it is none. */
function decode(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function error(file: string, line: number, message: string): Problem {
	return { file, line, message, severity: 'error' };
}
