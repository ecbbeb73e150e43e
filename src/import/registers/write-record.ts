import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { fileNameFault } from '../../collections/scaffolding/file-name-fault.ts';
import type { Collection } from '../../collections/declarations/collection.ts';

export interface ImportedRecord {
	id: string;
	data: Readonly<Record<string, unknown>>;
	markdown: string;
}

/**
 * Writes a record's file in one step: readers see the old file or the new one, never a part of it. Throws when the id
 * is not a valid file name.
 */
export function writeRecord(outDir: string, { name }: Collection, record: ImportedRecord): void {
	const fault = fileNameFault(record.id);
	if (fault) throw new Error(`${record.id}：${fault}`);
	const folder = `${outDir}/${name}`;
	const file = `${folder}/${record.id}.md`;
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${file}.tmp`, fileText(record));
	renameSync(`${file}.tmp`, file);
}

/** The text of a record's file. */
export function fileText({ data, markdown }: Pick<ImportedRecord, 'data' | 'markdown'>): string {
	const frontMatter = stringify(data, { lineWidth: 0 });
	return `---\n${frontMatter}---\n${markdown === '' ? '' : `\n${markdown}`}`;
}
