import { defineCollection } from 'astro:content';
import { allRecordsOf, storedRecord } from './collections/checking/loader.ts';
import { contentDir } from './environment.ts';

/** The loader validates records, and `check` uses it too. Astro takes only the types from the schema. */
export const collections = {
	records: defineCollection({ loader: allRecordsOf(contentDir), schema: storedRecord }),
};
