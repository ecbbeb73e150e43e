import { agencies } from './agencies.ts';
import { holidays } from './holidays.ts';
import { information } from './information.ts';
import { interpretations } from './interpretations.ts';
import { normativeDocuments } from './normative-documents.ts';
import { pages } from './pages.ts';
import { site } from './site.ts';
import { tables } from './tables.ts';
import type { Collection } from './collection.ts';

/** Every kind of record, in the order in which editors meet them. */
export const collections: readonly Collection[] = [
	site,
	agencies,
	information,
	normativeDocuments,
	interpretations,
	pages,
	...tables,
	holidays,
];
