import { addressChanges } from './address-changes.ts';
import { agencies } from './agencies.ts';
import { disclosureGuides } from './disclosure-guides.ts';
import { disclosureReports } from './disclosure-reports.ts';
import { consultations } from './consultations.ts';
import { duties } from './duties.ts';
import { holidays } from './holidays.ts';
import { information } from './information.ts';
import { interpretations } from './interpretations.ts';
import { majorDecisions } from './major-decisions.ts';
import { normativeDocuments } from './normative-documents.ts';
import { pages } from './pages.ts';
import { privacyExceptions } from './privacy-exceptions.ts';
import { ruleOfLawReports } from './rule-of-law-reports.ts';
import { reconsiderationDecisions } from './reconsideration-decisions.ts';
import { site } from './site.ts';
import { synonyms } from './synonyms.ts';
import { tables } from './tables/tables.ts';
import type { Collection } from './collection.ts';

/** Every kind of record, in the order in which editors meet them. */
export const collections: readonly Collection[] = [
	site,
	agencies,
	disclosureGuides,
	information,
	disclosureReports,
	normativeDocuments,
	interpretations,
	majorDecisions,
	consultations,
	ruleOfLawReports,
	reconsiderationDecisions,
	pages,
	...tables,
	duties,
	holidays,
	addressChanges,
	synonyms,
	privacyExceptions,
];
