import { existsSync, readFileSync, statSync } from 'node:fs';
import { collections } from '../collections/portal/collections.ts';
import { readAgencies } from './registers/agency-register.ts';
import { readDocuments } from './registers/document-register.ts';
import { noOldFiles, openOldFiles } from './files/old-files.ts';
import { guessMapping } from './fields/guess-mapping.ts';
import {
	columnsIn,
	missingColumns,
	parseMapping,
	targetLabel,
	targetsOf,
} from './fields/mapping.ts';
import { fileColumns } from './sources/items-of.ts';
import { listFiles } from './sources/list-files.ts';
import type { Collection } from '../collections/declarations/collection.ts';
import type { ImportOptions } from './import-options.ts';
import type { Mapping } from './fields/mapping.ts';
import type { SourceItem } from './item/source-item.ts';
import type { ImportTarget } from './registers/target.ts';
import type { SourceFile } from './sources/list-files.ts';

/** Everything that is decided before the first document is read. */
export interface Plan {
	target: ImportTarget;
	files: readonly SourceFile[];
	/** Returns the mapping for the fields of an item. */
	mappingFor: (file: SourceFile, item: Pick<SourceItem, 'columns'>) => Mapping;
	/** What was not read, and the guesses about files without a mapping, in Chinese. */
	guesses: string[];
}

interface Problems {
	problems: string[];
}

/** The maximum number of links that a message names. */
const mostNamed = 3;

/** The collections that documents can be imported into. */
const documentCollections: readonly Collection[] = collections.filter(({ name }) =>
	['information', 'normative-documents', 'interpretations'].includes(name),
);

/** Decides the sources and targets of an import, or returns the problems of the options. Writes nothing. */
export async function planImport(options: ImportOptions): Promise<Plan | Problems> {
	const collection = documentCollections.find(({ name }) => name === options.into);
	if (!collection) {
		const names = documentCollections.map(({ name, title }) => `${name}（${title}）`).join('、');
		return { problems: [`请用 --into 写明导入到哪个栏目：${names}`] };
	}
	if (options.paths.length === 0) return { problems: ['请写明要导入的文件或文件夹'] };
	const { files, problems, links } = listFiles(options.paths);
	const agencies = readAgencies(options.outDir, options.createAgencies);
	if (options.issuer !== undefined && !agencies.ids.has(options.issuer))
		problems.push(`--issuer：${options.outDir}/agencies 里没有编号为“${options.issuer}”的机构`);
	if (options.files && !isFolder(options.files.from))
		problems.push(`--files：没有这个文件夹：${options.files.from}`);
	if (problems.length > 0) return { problems };

	const mappings = await mappingsOf(files, options.mapFile, collection);
	if ('problems' in mappings) return mappings;
	const documents = readDocuments(options.outDir, collection, documentCollections);
	return {
		target: {
			collection,
			agencies,
			documents,
			files: options.files ? openOldFiles(options.files.from, options.files.publicDir) : noOldFiles,
			defaultIssuer: options.issuer,
			today: options.today,
		},
		files,
		...mappings,
		guesses: [...linksNote(links), ...mappings.guesses],
	};
}

function isFolder(path: string): boolean {
	return existsSync(path) && statSync(path).isDirectory();
}

function linksNote(links: readonly string[]): string[] {
	if (links.length === 0) return [];
	const names = links.slice(0, mostNamed).join('、');
	return [
		`有 ${links.length} 个链接（快捷方式）没有跟随，例如 ${names}。要导入的，请把文件本身放进文件夹`,
	];
}

async function mappingsOf(
	files: readonly SourceFile[],
	mapFile: string | undefined,
	collection: Collection,
): Promise<Pick<Plan, 'mappingFor' | 'guesses'> | Problems> {
	const written = mapFile === undefined ? undefined : readMapping(mapFile, collection);
	if (written && 'problems' in written) return written;
	const targets = targetsOf(collection);
	const pageTargets = targets.filter((target) => !notLabelled.has(target));
	const wanted = written && new Set([...written.values()].flatMap(columnsIn));
	const columns = new Map<SourceFile, Set<string>>();
	for (const file of files.filter(({ kind }) => kind !== 'page'))
		columns.set(file, await fileColumns(file, wanted));
	const present = new Set([...columns.values()].flatMap((names) => [...names]));
	const problems = written && columns.size > 0 ? missingColumns(written, present) : [];
	if (problems.length > 0)
		return { problems: problems.map((problem) => `${mapFile ?? ''}  ${problem}`) };

	const guessed = new Map(
		[...columns].map(([file, names]) => [file, guessMapping(names, targets)]),
	);
	return {
		mappingFor: (file, item) =>
			file.kind === 'page'
				? new Map([...guessMapping(item.columns.keys(), pageTargets), ...(written ?? [])])
				: (written ?? guessed.get(file) ?? new Map()),
		guesses: written
			? []
			: [...guessed].map(([file, mapping]) =>
					explainGuess(file, mapping, columns.get(file) ?? new Set(), collection),
				),
	};
}

/** Targets that the page reader finds without a label. */
const notLabelled = new Set(['id', 'body', 'attachments', 'importedFrom.source']);

function readMapping(file: string, collection: Collection): Mapping | Problems {
	if (!existsSync(file)) return { problems: [`没有这个映射文件：${file}`] };
	const { mapping, problems } = parseMapping(file, readFileSync(file, 'utf8'), collection);
	return problems.length > 0 ? { problems } : mapping;
}

function explainGuess(
	{ name }: SourceFile,
	mapping: Mapping,
	columns: ReadonlySet<string>,
	collection: Collection,
): string {
	const found = [...mapping].map(
		([target, source]) => `${targetLabel(target, collection)} ← ${columnsIn(source).join('、')}`,
	);
	const used = new Set([...mapping.values()].flatMap(columnsIn));
	const unused = [...columns].filter((column) => !used.has(column));
	const rest = unused.length > 0 ? `；没有用到的列：${unused.join('、')}` : '';
	return `${name}：没有映射文件，按列名推测：${found.join('，') || '一列也没有认出'}${rest}。不对请用 --map`;
}
