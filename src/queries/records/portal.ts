import { getCollection, getEntry, render } from 'astro:content';
import { storeId } from '../../collections/checking/loader.ts';
import { contentDir, isPreview, publicDir } from '../../environment.ts';
import { keepTrees } from '../../kept-trees.ts';
import { site } from '../../site.ts';
import { now, today } from '../../today.ts';
import { previewRecords } from './preview-records.ts';
import { publicRecords } from './public-records.ts';
import type { Entry, Portal } from '../portal.ts';

keepTrees(import.meta.env.DIALECT_VERSION);

/**
 * The portal of this build, from Astro's store. The store is read only once, because each reading goes through every
 * entry. What is not public yet is left out; editors who preview their work see it, marked.
 */
export const portal: Portal = {
	content: {
		folder: contentDir,
		publicFolder: publicDir,
		...(isPreview ? previewRecords : publicRecords)(await readRecords(), now),
	},
	site,
	today,
};

/** A hand-made page as an Astro component, by its record's id. */
export async function renderPage(id: string) {
	const entry = await getEntry('records', storeId('pages', id));
	if (!entry) throw new Error(`There is no hand-made page ${id}`);
	return render(entry);
}

async function readRecords(): Promise<ReadonlyMap<string, readonly Entry[]>> {
	const stored = await getCollection('records');
	const byName = Map.groupBy(stored, ({ data }) => data.collection);
	return new Map(
		[...byName].map(([name, members]) => [
			name,
			members.map(({ data: { id, fields }, filePath = '' }) => ({ id, data: fields, filePath })),
		]),
	);
}
