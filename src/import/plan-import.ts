import { existsSync, statSync } from 'node:fs';
import { documentKinds } from '../collections/document-kinds.ts';
import { agencies as agencyRecords } from '../collections/registers/agencies.ts';
import { kindsInOrder } from '../collections/sections/sections.ts';
import { declaredColumnsIn, tablesWith } from '../collections/portal/own-columns.ts';
import { readAgencies } from './registers/agency-register.ts';
import { readDocuments } from './registers/document-register.ts';
import { noOldFiles, openOldFiles } from './files/old-files.ts';
import { openOldAddresses } from './registers/old-addresses.ts';
import { planMappings } from './plan-mappings.ts';
import { tableFileName } from './tables/table-file-name.ts';
import { listFiles } from './sources/list-files.ts';
import type { Collection } from '../collections/declarations/collection.ts';
import type { ImportOptions } from './import-options.ts';
import type { Table } from '../collections/declarations/table.ts';
import type { PlannedMappings } from './plan-mappings.ts';
import type { ImportTarget } from './registers/target.ts';
import type { SourceFile } from './sources/list-files.ts';

/** Everything that is decided before the first document is read. */
export interface Plan extends PlannedMappings {
	target: ImportTarget;
	/** The table into which rows are imported; `undefined` for records with files of their own. */
	table?: Table | undefined;
	files: readonly SourceFile[];
	/** What was not read, and the guesses about files without a mapping, in Chinese. */
	guesses: string[];
}

interface Problems {
	problems: string[];
}

/** The maximum number of links that a message names. */
const mostNamed = 3;

/** The collections that records can be imported into, except tables. */
const targetCollections: readonly Collection[] = [
	...kindsInOrder.filter(({ name }) => name === 'information'),
	...kindsInOrder.filter(({ name }) => name !== 'information'),
	agencyRecords,
];

/** Decides the sources and targets of an import, or returns the problems of the options. Writes nothing. */
export async function planImport(options: ImportOptions): Promise<Plan | Problems> {
	const tables = tablesWith(declaredColumnsIn(options.outDir));
	const targets = [...targetCollections, ...tables];
	const collection = targets.find(({ name }) => name === options.into);
	if (!collection) {
		const names = targets.map(({ name, title }) => `${name}（${title}）`).join('、');
		return { problems: [`请用 --into 写明导入到哪个栏目：${names}`] };
	}
	if (options.paths.length === 0) return { problems: ['请写明要导入的文件或文件夹'] };
	const table = tables.find(({ name }) => name === collection.name);
	const { files, problems, links } = listFiles(options.paths, { workbooks: table !== undefined });
	const agencies = readAgencies(options.outDir, options.createAgencies);
	if (options.issuer !== undefined && !agencies.ids.has(options.issuer))
		problems.push(`--issuer：${options.outDir}/agencies 里没有编号为“${options.issuer}”的机构`);
	const from = options.files?.from;
	if (from !== undefined && !isFolder(from)) problems.push(`--files：没有这个文件夹：${from}`);
	if (options.part !== undefined && !mayBeCalled(options.part, table))
		problems.push(
			`--as：${table?.fileName?.hint ?? '只用于导入表格，文件名只能用英文字母、数字、- 和 _'}`,
		);
	const unnamed =
		table?.versioned && options.part === undefined
			? files.filter(({ name }) => tableFileName(table, { source: name, row: {} }) === undefined)
			: [];
	if (unnamed.length > 0)
		problems.push(
			`${unnamed[0]?.name ?? ''}：不知道是哪一天的版本，请用 --as 写明。${table?.fileName?.hint ?? ''}`,
		);
	if (problems.length > 0) return { problems };

	const mappings = await planMappings(files, options.mapFile, collection, table);
	if ('problems' in mappings) return mappings;
	const documents = readDocuments(options.outDir, collection, documentKinds);
	return {
		target: {
			collection,
			agencies,
			documents,
			files: options.files ? openOldFiles(from, options.files.publicDir) : noOldFiles,
			oldAddresses: openOldAddresses(options.outDir, options.today),
			defaultIssuer: options.issuer,
			today: options.today,
		},
		table,
		files,
		...mappings,
		guesses: [...linksNote(links), ...mappings.guesses],
	};
}

function mayBeCalled(name: string, table: Table | undefined): boolean {
	return table !== undefined && (table.fileName?.pattern ?? /^[\w-]+$/).test(name);
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
