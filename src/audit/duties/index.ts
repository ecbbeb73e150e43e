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

/** Field of work in Chinese → its national duties, in the order in which readers see them. */
export const dutiesByField: readonly (readonly [field: string, duties: readonly Duty[]])[] = [
	['政府信息公开工作', disclosureDuties],
	['法定主动公开内容', categoryDuties],
	['依申请公开', requestDuties],
	['年度报告', reportDuties],
	['行政规范性文件', normativeDocumentDuties],
	['重大行政决策', majorDecisionDuties],
	['行政复议', reconsiderationDuties],
	['行政执法公示', enforcementDuties],
	['清单', listDuties],
	['财政资金', financeDuties],
	['政府网站', websiteDuties],
	['法治政府建设', ruleOfLawWorkDuties],
];

/** The duties of every county, in the order in which they are shown. A county adds its own duties as content. */
export const nationalDuties: readonly Duty[] = dutiesByField.flatMap(([, duties]) => duties);
