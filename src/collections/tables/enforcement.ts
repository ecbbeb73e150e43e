import { caseReviews } from './enforcement/case-reviews.ts';
import { discretionBenchmarks } from './enforcement/discretion-benchmarks.ts';
import { inspectionItems } from './enforcement/inspection-items.ts';
import { inspectionPlans } from './enforcement/inspection-plans.ts';
import { inspectionResults } from './enforcement/inspection-results.ts';
import { legalReviewList } from './enforcement/legal-review-list.ts';
import { legalReviewers } from './enforcement/legal-reviewers.ts';
import { leniencyCases } from './enforcement/leniency-cases.ts';
import { leniencyItems } from './enforcement/leniency-items.ts';
import { monitoringLocations } from './enforcement/monitoring-locations.ts';
import { officers } from './enforcement/officers.ts';
import { randomInspectionItems } from './enforcement/random-inspection-items.ts';
import { recordingList } from './enforcement/recording-list.ts';
import { statistics } from './enforcement/statistics.ts';
import { licenceDecisions } from './enforcement/licence-decisions.ts';
import { penaltyDecisions } from './enforcement/penalty-decisions.ts';
import { townshipItems } from './enforcement/township-items.ts';
import { versionedTable, yearlyTable } from './kind/table-kind.ts';
import type { Table } from '../declarations/table.ts';

/** 事前公开 and the other standing lists; each file is a whole version. */
const standing = [
	officers,
	randomInspectionItems,
	inspectionItems,
	discretionBenchmarks,
	leniencyItems,
	legalReviewList,
	recordingList,
	monitoringLocations,
	townshipItems,
];

/** 事后公开 and yearly plans; each file holds a year. */
const yearly = [
	inspectionPlans,
	inspectionResults,
	penaltyDecisions,
	licenceDecisions,
	statistics,
	legalReviewers,
	leniencyCases,
	caseReviews,
];

/** 行政执法公示: standing lists with their versions, then what is published year by year. */
export const enforcementTables: readonly Table[] = [
	...standing.map((kind) => versionedTable('enforcement', kind)),
	...yearly.map((kind) => yearlyTable('enforcement', kind)),
];
