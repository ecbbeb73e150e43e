import { defineCollection } from 'astro:content';
import { collections as declared } from './collections/portal/collections.ts';
import { recordsOf, storeName } from './collections/checking/loader.ts';
import { contentDir } from './environment.ts';

/** Validation belongs to the loader, which `check` shares; Astro takes the types from the schemas. */
export const collections = Object.fromEntries(
	declared
		.filter(({ format }) => format !== 'yaml')
		.map((collection) => [
			storeName(collection),
			defineCollection({ loader: recordsOf(collection, contentDir), schema: collection.schema }),
		]),
);
