import { categoryDuties } from './categories.ts';
import { disclosureDuties } from './disclosure.ts';
import { enforcementDuties } from './enforcement.ts';
import { financeDuties } from './finance.ts';
import { listDuties } from './lists.ts';
import { majorDecisionDuties } from './major-decisions.ts';
import { normativeDocumentDuties } from './normative-documents.ts';
import { reconsiderationDuties } from './reconsideration.ts';
import { reportDuties } from './reports.ts';
import { requestDuties } from './requests.ts';
import { ruleOfLawWorkDuties } from './rule-of-law-work.ts';
import { websiteDuties } from './website.ts';
import type { Duty } from '../judging/duty.ts';

/** What every county owes, in the order in which it is shown. A county adds its own duties as content. */
export const nationalDuties: readonly Duty[] = [
	...disclosureDuties,
	...categoryDuties,
	...requestDuties,
	...reportDuties,
	...normativeDocumentDuties,
	...majorDecisionDuties,
	...reconsiderationDuties,
	...enforcementDuties,
	...listDuties,
	...financeDuties,
	...websiteDuties,
	...ruleOfLawWorkDuties,
];
