import { advisers } from './rule-of-law/advisers.ts';
import { auditResults } from './rule-of-law/audit-results.ts';
import { congressOpinions } from './rule-of-law/congress-opinions.ts';
import { inspections } from './rule-of-law/inspections.ts';
import { integrity } from './rule-of-law/integrity.ts';
import { lawEducation } from './rule-of-law/law-education.ts';
import { mediationOrganizations } from './rule-of-law/mediation-organizations.ts';
import { penaltyIncome } from './rule-of-law/penalty-income.ts';
import { proposals } from './rule-of-law/proposals.ts';
import { supervisors } from './rule-of-law/supervisors.ts';
import { surveys } from './rule-of-law/surveys.ts';
import { versionedTable, yearlyTable } from './kind/table-kind.ts';
import type { Table } from '../declarations/table.ts';

/** Registers of persons and organisations; each file is a whole version. */
const standing = [advisers, supervisors, mediationOrganizations];

/** What is done and counted year by year. */
const yearly = [
	lawEducation,
	inspections,
	surveys,
	integrity,
	penaltyIncome,
	proposals,
	congressOpinions,
	auditResults,
];

/** What counties' plans for rule-of-law government ask to be shown, besides plan, indicators and reports. */
export const ruleOfLawTables: readonly Table[] = [
	...standing.map((kind) => versionedTable('rule-of-law', kind)),
	...yearly.map((kind) => yearlyTable('rule-of-law', kind)),
];
