import { defineCollection } from 'astro:content';
import { agencies } from './collections/agencies.ts';
import { information } from './collections/information.ts';
import { interpretations } from './collections/interpretations.ts';
import { recordsOf } from './collections/loader.ts';
import { normativeDocuments } from './collections/normative-documents.ts';
import { pages } from './collections/pages.ts';
import { contentDir } from './environment.ts';

/** Validation belongs to the loader, which `check` shares; Astro takes the types from the schemas. */
export const collections = {
	agencies: defineCollection({ loader: recordsOf(agencies, contentDir), schema: agencies.schema }),
	information: defineCollection({
		loader: recordsOf(information, contentDir),
		schema: information.schema,
	}),
	'normative-documents': defineCollection({
		loader: recordsOf(normativeDocuments, contentDir),
		schema: normativeDocuments.schema,
	}),
	interpretations: defineCollection({
		loader: recordsOf(interpretations, contentDir),
		schema: interpretations.schema,
	}),
	pages: defineCollection({ loader: recordsOf(pages, contentDir), schema: pages.schema }),
};
