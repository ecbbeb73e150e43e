import { relative } from 'node:path';
import { z } from 'zod';
import { readCollection } from '../reading/read.ts';
import { validate } from '../records/validate.ts';
import { formatProblems } from './problems.ts';
import { collectionsIn } from '../portal/own-columns.ts';
import { ownColumns } from '../registers/own-columns.ts';
import type { Loader } from 'astro/loaders';
import type { Collection } from '../declarations/collection.ts';
import type { SourceRecord } from '../records/source-record.ts';

/** Astro's store sorts by id, and the order of a table's rows means something. */
function inFileOrder({ file, lineOf }: SourceRecord): string {
	return `${file}:${String(lineOf([])).padStart(7, '0')}`;
}

/** A record as the pages get it. */
interface StoredRecord {
	id: string;
	data: Record<string, unknown>;
	/** The record's file, as given by the content folder. */
	file: string;
	digest: string;
}

/** The records of a collection that `check` accepts, and what is wrong with the others. */
export function validRecords(contentDir: string, collection: Collection) {
	const { records, problems } = readCollection(contentDir, collection);
	const results = records.map((record) => validate(record, collection));
	return {
		count: records.length,
		records: results.flatMap(({ valid }): StoredRecord[] =>
			valid
				? [
						{
							id: collection.format === 'csv' ? inFileOrder(valid) : valid.id,
							data: valid.data,
							file: valid.file,
							digest: valid.digest,
						},
					]
				: [],
		),
		problems: [...problems, ...results.flatMap((result) => result.problems)],
	};
}

/** A record in Astro's store, in which all collections are one: Astro warns of every collection that has no record. */
export const storedRecord = z.object({
	collection: z.string(),
	/** Its id within its collection. */
	id: z.string(),
	fields: z.record(z.string(), z.unknown()),
});

/** The id of a record in Astro's store. */
export function storeId(collection: string, id: string): string {
	return `${collection}:${id}`;
}

/**
 * Hands the valid records of all collections to Astro's store, without their bodies: a page reads its body from `filePath`
 * when it is built. Records that `check` refuses are left out and named; a build never gets that far. A change in the
 * folder of a collection reads that collection again, one of the county's own columns everything.
 */
export function allRecordsOf(contentDir: string): Loader {
	return {
		name: 'gongkai',
		load: async ({ store, logger, watcher, config }) => {
			const root = config.root.pathname;
			const load = (collection: Collection) => {
				const { name, format } = collection;
				const { records, problems, count } = validRecords(contentDir, collection);
				const own = storeId(name, '');
				for (const id of store.keys()) if (id.startsWith(own)) store.delete(id);
				for (const { id, data, file, digest } of records)
					store.set({
						id: storeId(name, id),
						data: { collection: name, id, fields: data } satisfies z.output<typeof storedRecord>,
						filePath: relative(root, file).replaceAll('\\', '/'),
						digest,
						// Astro compiles hand-made pages itself, from their file.
						...(format === 'mdx' && { deferredRender: true }),
					});
				const errors = problems.filter(({ severity }) => severity === 'error');
				if (errors.length > 0) logger.error(`\n${formatProblems(errors, count)}`);
			};
			const loadAll = () => {
				store.clear();
				for (const collection of collectionsIn(contentDir)) load(collection);
			};
			loadAll();
			const reload = (path: string) => {
				const changed = collectionsIn(contentDir).filter(({ name }) => path.includes(`/${name}/`));
				if (changed.includes(ownColumns)) loadAll();
				else changed.forEach(load);
			};
			watcher?.add(contentDir);
			for (const event of ['add', 'change', 'unlink']) watcher?.on(event, reload);
		},
	};
}
