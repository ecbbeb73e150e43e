import { existsSync, readFileSync } from 'node:fs';
import { namesOf } from './fields/field-names.ts';
import { guessMapping } from './fields/guess-mapping.ts';
import {
	columnsIn,
	missingColumns,
	parseMapping,
	targetLabel,
	targetsOf,
} from './fields/mapping.ts';
import { fileColumns } from './sources/items-of.ts';
import type { Collection } from '../collections/declarations/collection.ts';
import type { Table } from '../collections/declarations/table.ts';
import type { Mapping } from './fields/mapping.ts';
import type { SourceItem } from './item/source-item.ts';
import type { SourceFile } from './sources/list-files.ts';

/** From where the fields of each item are read. */
export interface PlannedMappings {
	/** Returns the mapping for the fields of an item. */
	mappingFor: (file: SourceFile, item: Pick<SourceItem, 'columns'>) => Mapping;
	/** The guesses about files without a mapping, in Chinese. */
	guesses: string[];
}

interface Problems {
	problems: string[];
}

/** Reads the mapping file, or guesses a mapping for each file by its columns. */
export async function planMappings(
	files: readonly SourceFile[],
	mapFile: string | undefined,
	collection: Collection,
	table: Table | undefined,
): Promise<PlannedMappings | Problems> {
	const written = mapFile === undefined ? undefined : readMapping(mapFile, collection);
	if (written && 'problems' in written) return written;
	const targets = targetsOf(collection);
	const known = (target: string) => namesOf(target, collection);
	const pageTargets = targets.filter((target) => !notLabelled.has(target));
	const wanted = written && new Set([...written.values()].flatMap(columnsIn));
	const columns = new Map<SourceFile, Set<string>>();
	for (const file of files.filter(({ kind }) => kind !== 'page'))
		columns.set(file, await fileColumns(file, wanted, table));
	const present = new Set([...columns.values()].flatMap((names) => [...names]));
	const problems = written && columns.size > 0 ? missingColumns(written, present) : [];
	if (problems.length > 0)
		return { problems: problems.map((problem) => `${mapFile ?? ''}  ${problem}`) };

	const guessed = new Map(
		[...columns].map(([file, names]) => [file, guessMapping(names, targets, known)]),
	);
	return {
		mappingFor: (file, item) =>
			file.kind === 'page'
				? new Map([...guessMapping(item.columns.keys(), pageTargets, known), ...(written ?? [])])
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
