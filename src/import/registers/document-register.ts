import { indexNumberKey } from '../../domain/numbers/index-number.ts';
import { numberKey, numberKeys, splitNumbers } from '../../domain/numbers/number-values.ts';
import { filesBelow, readCollection } from '../../collections/reading/read.ts';
import { contentDigest } from './content-digest.ts';
import { isReserved } from '../../collections/sections/addresses.ts';
import type { Collection } from '../../collections/declarations/collection.ts';
import type { Note } from '../item/source-item.ts';

/** The existing documents, kept up to date while importing. */
export interface DocumentRegister {
	outDir: string;
	collection: Collection;
	/** Ids in lower case, because some file systems ignore case. */
	taken: Set<string>;
	/** A key by which records are recognised (see `sourceKeys`) → the ids of records from before this import. */
	earlier: Map<string, string[]>;
	/** The same for the records of this import. */
	added: Map<string, { id: string; title: string }>;
	/** Digests of the records (see content-digest.ts) → the records, and whether this import added them. */
	contents: Map<string, KnownRecord>;
	/** The earlier records that were recognised in this import; each stands for one document. */
	recognised: Set<string>;
	/** For each collection: ids and keys of document numbers → the ids of its documents; several with one number. */
	references: Map<string, Map<string, string[]>>;
	/** Keys of index numbers of all document collections → `collection/id`. */
	indexNumbers: Map<string, string>;
}

/** A record with which later ones are compared. */
export interface KnownRecord {
	id: string;
	data: Readonly<Record<string, unknown>>;
	isNew: boolean;
}

interface ImportedFrom {
	source: string;
	record?: number | undefined;
}

/** Reads the register of `collection`; its index numbers must not repeat those of `documentCollections`. */
export function readDocuments(
	outDir: string,
	collection: Collection,
	documentCollections: readonly Collection[],
): DocumentRegister {
	const register: DocumentRegister = {
		outDir,
		collection,
		taken: new Set(
			filesBelow(`${outDir}/${collection.name}`).map((file) =>
				file.replace(/\.md$/i, '').toLowerCase(),
			),
		),
		earlier: new Map(),
		added: new Map(),
		contents: new Map(),
		recognised: new Set(),
		references: new Map(documentCollections.map(({ name }) => [name, new Map<string, string[]>()])),
		indexNumbers: new Map(),
	};
	const read = documentCollections.includes(collection)
		? documentCollections
		: [...documentCollections, collection];
	for (const other of collection.format === 'csv' ? [] : read)
		for (const { id, data, body } of readCollection(outDir, other).records) {
			const fields = (data ?? {}) as Record<string, unknown>;
			addReferences(register, other, id, fields);
			if (other.name === collection.name)
				register.contents.set(contentDigest({ data: fields, markdown: body }), {
					id,
					data: fields,
					isNew: false,
				});
			const from = fields['importedFrom'];
			if (other.name === collection.name && isImportedFrom(from))
				for (const key of sourceKeys(from, id))
					register.earlier.set(key, [...(register.earlier.get(key) ?? []), id]);
		}
	return register;
}

/** Adds a document that was just written. */
export function addDocument(
	register: DocumentRegister,
	id: string,
	data: Readonly<Record<string, unknown>>,
): void {
	register.taken.add(id.toLowerCase());
	addReferences(register, register.collection, id, data);
}

/** Whether the id is not available for a new record. */
export function isTaken({ taken, collection }: DocumentRegister, id: string): boolean {
	return taken.has(id.toLowerCase()) || id.toLowerCase() === 'readme' || isReserved(collection, id);
}

/**
 * The keys by which a record is recognised when it is imported again: its origin and line, or its origin and the id
 * stated there (lines change when an export is repeated).
 */
export function sourceKeys({ source, record }: ImportedFrom, id: string | undefined): string[] {
	return [`${source}\n${record ?? ''}`, ...(id === undefined ? [] : [`${source}\n#${id}`])];
}

function addReferences(
	{ references, indexNumbers }: DocumentRegister,
	{ name }: Collection,
	id: string,
	{ documentNumber, indexNumber }: Readonly<Record<string, unknown>>,
): void {
	const known = references.get(name);
	const numbers = [documentNumber ?? []].flat().filter((number) => typeof number === 'string');
	for (const key of [id, ...numberKeys(numbers)])
		known?.set(key, [...new Set([...(known.get(key) ?? []), id])]);
	if (typeof indexNumber === 'string')
		indexNumbers.set(indexNumberKey(indexNumber), `${name}/${id}`);
}

function isImportedFrom(value: unknown): value is ImportedFrom {
	return (
		typeof value === 'object' &&
		value !== null &&
		typeof (value as { source?: unknown }).source === 'string'
	);
}

/** The ids of the existing documents that `values` name, by id or document number however typed; doubtful ones are reported. */
export function documentsNamed(
	values: readonly string[],
	collections: readonly string[],
	{ references }: DocumentRegister,
): { ids: string[]; notes: Note[] } {
	const notes: Note[] = [];
	const ids = values.flatMap(splitNumbers).flatMap((value) => {
		const found = collections.flatMap((name) => {
			const known = references.get(name);
			return known?.get(value) ?? known?.get(numberKey(value)) ?? [];
		});
		if (found.length === 0) notes.push({ problem: '没有找到这份文件，没有填', value });
		if (found.length > 1)
			notes.push({
				problem: `有几份文件是这个文号（${found.toSorted().join('、')}），没有填`,
				value,
			});
		return found.length === 1 ? found : [];
	});
	return { ids: [...new Set(ids)], notes };
}
