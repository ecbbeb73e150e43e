import { getCollection, getEntry, render } from 'astro:content';
import { collections } from '../../collections/portal/collections.ts';
import { storeName } from '../../collections/checking/loader.ts';
import { contentDir, isPreview, publicDir } from '../../environment.ts';
import { keepTrees } from '../../kept-trees.ts';
import { site } from '../../site.ts';
import { now, today } from '../../today.ts';
import { previewRecords } from './preview-records.ts';
import { publicRecords } from './public-records.ts';
import type { Entry, Portal } from '../portal.ts';
import type { CollectionKey } from 'astro:content';

keepTrees(import.meta.env.DIALECT_VERSION);

/**
 * The portal of this build, from Astro's store. The store is read only once, because each reading goes through every
 * entry. What is not public yet is left out; editors who preview their work see it, marked.
 */
export const portal: Portal = {
	content: {
		folder: contentDir,
		publicFolder: publicDir,
		...(isPreview ? previewRecords : publicRecords)(new Map(await readRecords()), now),
	},
	site,
	today,
};

/** A hand-made page as an Astro component, by its record's id. */
export async function renderPage(id: string) {
	const entry = await getEntry('pages', id);
	if (!entry) throw new Error(`There is no hand-made page ${id}`);
	return render(entry);
}

function readRecords(): Promise<[string, readonly Entry[]][]> {
	return Promise.all(
		collections
			.filter(({ format }) => format !== 'yaml')
			.map(async (collection) => {
				const entries = await getCollection(storeName(collection) as CollectionKey);
				return [
					collection.name,
					entries.map(({ id, data, filePath = '' }) => ({ id, data, filePath })),
				];
			}),
	);
}
