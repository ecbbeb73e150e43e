import { relative } from 'node:path';
import { readCollection } from './read.ts';
import { validate } from '../checking/validate.ts';
import { formatProblems } from '../checking/problems.ts';
import type { Loader } from 'astro/loaders';
import type { Collection } from '../collection.ts';
import type { SourceRecord } from './read.ts';

/** Astro's store sorts by id, and the order of a table's rows means something. */
function inFileOrder({ file, lineOf }: SourceRecord): string {
	return `${file}:${String(lineOf([])).padStart(7, '0')}`;
}

/**
 * Hands a collection's validated records to Astro's store, without their bodies: a page reads its body from `filePath`
 * when it is built. Records that `check` refuses are left out and named; a build never gets that far.
 */
export function recordsOf(collection: Collection, contentDir: string): Loader {
	return {
		name: `gongkai-${collection.name}`,
		load: async ({ store, logger, watcher, config }) => {
			const root = config.root.pathname;
			const load = () => {
				const { records, problems } = readCollection(contentDir, collection);
				store.clear();
				for (const record of records) {
					const { valid, problems: found } = validate(record, collection);
					problems.push(...found);
					if (valid)
						store.set({
							id: collection.format === 'csv' ? inFileOrder(valid) : valid.id,
							data: valid.data,
							filePath: relative(root, record.file).replaceAll('\\', '/'),
							digest: record.digest,
							// Astro compiles hand-made pages itself, from their file.
							...(collection.format === 'mdx' && { deferredRender: true }),
						});
				}
				const errors = problems.filter(({ severity }) => severity === 'error');
				if (errors.length > 0) logger.error(`\n${formatProblems(errors, records.length)}`);
			};
			load();
			const reload = (path: string) => path.includes(`/${collection.name}/`) && load();
			watcher?.add(contentDir);
			for (const event of ['add', 'change', 'unlink']) watcher?.on(event, reload);
		},
	};
}
