import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file to import from. */
export interface SourceFile {
	path: string;
	/** How reports and `importedFrom` name it: never by the folders of somebody's disk. */
	name: string;
	bytes: number;
	kind: 'page' | 'jsonl' | 'csv';
}

/** The importable files that `paths` name, files or folders of files, in the order given; folders by name. */
export function listFiles(paths: readonly string[]): { files: SourceFile[]; problems: string[] } {
	const files: SourceFile[] = [];
	const problems: string[] = [];
	for (const path of paths) {
		if (!existsSync(path)) {
			problems.push(`没有这个文件或文件夹：${path}`);
			continue;
		}
		const isFolder = statSync(path).isDirectory();
		const found = (isFolder ? namesIn(path) : [basename(path)]).flatMap((name) =>
			sourceFile(isFolder ? join(path, name) : path, name),
		);
		if (found.length === 0)
			problems.push(
				isFolder
					? `文件夹里没有可以导入的文件：${path}`
					: `不能导入这种文件：${path}。可以导入 .html、.htm、.jsonl、.jsonl.gz、.csv`,
			);
		files.push(...found);
	}
	return { files, problems };
}

function namesIn(folder: string): string[] {
	return (
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
			)
			// Browsers put the parts of a saved page into a folder of that name.
			.filter((name) => !/(?:^|\/)\.|_files\//.test(name))
			.sort()
	);
}

function sourceFile(path: string, name: string): SourceFile[] {
	const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
	return kind ? [{ path, name, bytes: statSync(path).size, kind }] : [];
}

const kinds = [
	[/\.html?$/i, 'page'],
	[/\.jsonl(?:\.gz)?$/i, 'jsonl'],
	[/\.csv$/i, 'csv'],
] as const;
