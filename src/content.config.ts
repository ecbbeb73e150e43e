import { defineCollection } from 'astro:content';
import { addressChanges } from './collections/address-changes.ts';
import { agencies } from './collections/agencies.ts';
import { disclosureGuides } from './collections/disclosure-guides.ts';
import { disclosureReports } from './collections/disclosure-reports.ts';
import { duties } from './collections/duties.ts';
import { consultations } from './collections/consultations.ts';
import { information } from './collections/information.ts';
import { interpretations } from './collections/interpretations.ts';
import { recordsOf } from './collections/reading/loader.ts';
import { majorDecisions } from './collections/major-decisions.ts';
import { normativeDocuments } from './collections/normative-documents.ts';
import { pages } from './collections/pages.ts';
import { ruleOfLawReports } from './collections/rule-of-law-reports.ts';
import { reconsiderationDecisions } from './collections/reconsideration-decisions.ts';
import { sectionOfTable, tables } from './collections/tables/tables.ts';
import { contentDir } from './environment.ts';

/** Validation belongs to the loader, which `check` shares; Astro takes the types from the schemas. */
export const collections = {
	'address-changes': defineCollection({
		loader: recordsOf(addressChanges, contentDir),
		schema: addressChanges.schema,
	}),
	agencies: defineCollection({ loader: recordsOf(agencies, contentDir), schema: agencies.schema }),
	'disclosure-guides': defineCollection({
		loader: recordsOf(disclosureGuides, contentDir),
		schema: disclosureGuides.schema,
	}),
	'disclosure-reports': defineCollection({
		loader: recordsOf(disclosureReports, contentDir),
		schema: disclosureReports.schema,
	}),
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
	'major-decisions': defineCollection({
		loader: recordsOf(majorDecisions, contentDir),
		schema: majorDecisions.schema,
	}),
	consultations: defineCollection({
		loader: recordsOf(consultations, contentDir),
		schema: consultations.schema,
	}),
	'rule-of-law-reports': defineCollection({
		loader: recordsOf(ruleOfLawReports, contentDir),
		schema: ruleOfLawReports.schema,
	}),
	...Object.fromEntries(
		tables.map((table) => [
			sectionOfTable(table).id,
			defineCollection({ loader: recordsOf(table, contentDir), schema: table.schema }),
		]),
	),
	'reconsideration-decisions': defineCollection({
		loader: recordsOf(reconsiderationDecisions, contentDir),
		schema: reconsiderationDecisions.schema,
	}),
	duties: defineCollection({ loader: recordsOf(duties, contentDir), schema: duties.schema }),
	pages: defineCollection({ loader: recordsOf(pages, contentDir), schema: pages.schema }),
};
