import { defineCollection } from 'astro:content';
import { collections as declared } from './collections/portal/collections.ts';
import { recordsOf, storeName } from './collections/checking/loader.ts';
import { contentDir } from './environment.ts';

/** The loader validates records, and `check` uses it too. Astro takes only the types from the schemas. */
export const collections = Object.fromEntries(
	declared
		.filter(({ format }) => format !== 'yaml')
		.map((collection) => [
			storeName(collection),
			defineCollection({ loader: recordsOf(collection, contentDir), schema: collection.schema }),
		]),
);
