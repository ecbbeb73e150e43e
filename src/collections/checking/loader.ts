import { relative } from 'node:path';
import { readCollection } from '../reading/read.ts';
import { validate } from '../records/validate.ts';
import { formatProblems } from './problems.ts';
import type { Loader } from 'astro/loaders';
import type { Collection } from '../declarations/collection.ts';
import type { SourceRecord } from '../records/source-record.ts';

/** A collection's name in Astro's store, where names must not contain slashes. */
export function storeName({ name }: Pick<Collection, 'name'>): string {
	return name.replaceAll('/', '-');
}

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

/**
 * Hands a collection's valid records to Astro's store, without their bodies: a page reads its body from `filePath`
 * when it is built. Records that `check` refuses are left out and named; a build never gets that far.
 */
export function recordsOf(collection: Collection, contentDir: string): Loader {
	return {
		name: `gongkai-${collection.name}`,
		load: async ({ store, logger, watcher, config }) => {
			const root = config.root.pathname;
			const load = () => {
				const { records, problems, count } = validRecords(contentDir, collection);
				store.clear();
				for (const { id, data, file, digest } of records)
					store.set({
						id,
						data,
						filePath: relative(root, file).replaceAll('\\', '/'),
						digest,
						// Astro compiles hand-made pages itself, from their file.
						...(collection.format === 'mdx' && { deferredRender: true }),
					});
				const errors = problems.filter(({ severity }) => severity === 'error');
				if (errors.length > 0) logger.error(`\n${formatProblems(errors, count)}`);
			};
			load();
			const reload = (path: string) => path.includes(`/${collection.name}/`) && load();
			watcher?.add(contentDir);
			for (const event of ['add', 'change', 'unlink']) watcher?.on(event, reload);
		},
	};
}
