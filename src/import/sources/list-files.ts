import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Dirent } from 'node:fs';

/** A file to import from. */
export interface SourceFile {
	path: string;
	/** The name in reports and in `importedFrom`, without the folders of the user's disk. */
	name: string;
	bytes: number;
	kind: 'page' | 'word' | 'jsonl' | 'csv' | 'xlsx';
}

export interface ListedFiles {
	files: SourceFile[];
	problems: string[];
	/**
	 * Symbolic links inside the folders. They are not followed, because they may lead in a circle or outside the named
	 * folders.
	 */
	links: string[];
}

/**
 * The importable files that `paths` name (files or folders of files), in the given order; within folders by name. Excel
 * workbooks are sources of tables alone: elsewhere they are attachments. So are Word files in a folder that has pages.
 */
export function listFiles(
	paths: readonly string[],
	{ workbooks }: { workbooks: boolean } = { workbooks: false },
): ListedFiles {
	const kinds = workbooks ? [...documentKinds, workbookKind] : documentKinds;
	const files: SourceFile[] = [];
	const problems: string[] = [];
	const links: string[] = [];
	for (const path of paths) {
		if (!existsSync(path)) {
			problems.push(`没有这个文件或文件夹：${path}`);
			continue;
		}
		const isFolder = statSync(path).isDirectory();
		const below = isFolder ? filesIn(path) : { names: [basename(path)], links: [] };
		const readable = below.names.flatMap((name) =>
			sourceFile(isFolder ? join(path, name) : path, name, kinds),
		);
		const hasPages = readable.some(({ kind }) => kind === 'page');
		const found = readable.filter(({ kind }) => kind !== 'word' || !hasPages);
		if (found.length === 0)
			problems.push(
				isFolder
					? `文件夹里没有可以导入的文件：${path}`
					: `不能导入这种文件：${path}。可以导入 .html、.htm、.docx、.jsonl、.jsonl.gz、.csv${workbooks ? '、.xlsx' : ''}`,
			);
		files.push(...found);
		links.push(...below.links.map((name) => join(path, name)));
	}
	return { files, problems, links };
}

/** The files and symbolic links below a folder, sorted, as `/`-separated paths from the folder. */
function filesIn(folder: string, under = ''): { names: string[]; links: string[] } {
	const entries = readdirSync(join(folder, under), { withFileTypes: true })
		// A browser saves the parts of a page into a folder with such a name.
		.filter(({ name }) => !name.startsWith('.') && !name.endsWith('_files'));
	const named = (is: (entry: Dirent) => boolean) =>
		entries.filter(is).map(({ name }) => `${under}${name}`);
	const folders = named((entry) => entry.isDirectory()).map((name) => filesIn(folder, `${name}/`));
	return {
		names: [...named((entry) => entry.isFile()), ...folders.flatMap(({ names }) => names)].sort(),
		links: [
			...named((entry) => entry.isSymbolicLink()),
			...folders.flatMap(({ links }) => links),
		].sort(),
	};
}

function sourceFile(path: string, name: string, kinds: readonly Kind[]): SourceFile[] {
	const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
	return kind ? [{ path, name, bytes: statSync(path).size, kind }] : [];
}

type Kind = readonly [RegExp, SourceFile['kind']];

const documentKinds: readonly Kind[] = [
	[/\.html?$/i, 'page'],
	[/\.docx$/i, 'word'],
	[/\.jsonl(?:\.gz)?$/i, 'jsonl'],
	[/\.csv$/i, 'csv'],
];

const workbookKind: Kind = [/\.xlsx$/i, 'xlsx'];
