import { derived } from '../derived.ts';
import { auditedDuties } from './audit-ledger.ts';
import { categoryDuties } from '../../audit/duties/categories.ts';
import { disclosureDuties } from '../../audit/duties/disclosure.ts';
import { enforcementDuties } from '../../audit/duties/enforcement.ts';
import { financeDuties } from '../../audit/duties/finance.ts';
import { listDuties } from '../../audit/duties/lists.ts';
import { majorDecisionDuties } from '../../audit/duties/major-decisions.ts';
import { normativeDocumentDuties } from '../../audit/duties/normative-documents.ts';
import { reconsiderationDuties } from '../../audit/duties/reconsideration.ts';
import { reportDuties } from '../../audit/duties/reports.ts';
import { requestDuties } from '../../audit/duties/requests.ts';
import { ruleOfLawWorkDuties } from '../../audit/duties/rule-of-law-work.ts';
import { websiteDuties } from '../../audit/duties/website.ts';
import type { AuditedDuty } from './audit-ledger.ts';
import type { Duty } from '../../audit/judging/duty.ts';

/** Field of work → its national duties, in the order in which readers see them. */
const fields: readonly (readonly [string, readonly Duty[]])[] = [
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

const localField = '本县增加的义务';

const fieldOfDuty = new Map(
	fields.flatMap(([title, duties]) => duties.map(({ id }) => [id, title] as const)),
);

export interface DutyField {
	title: string;
	duties: readonly AuditedDuty[];
}

/** Duties by field of work, the county's own last. */
export const dutyFields = derived((portal): readonly DutyField[] =>
	inFields(auditedDuties(portal), ({ duty }) => duty.id).map(({ title, members }) => ({
		title,
		duties: members,
	})),
);

/** Anything that belongs to a duty, by the duty's field; fields without any are left out. */
export function inFields<Member>(
	members: readonly Member[],
	dutyOf: (member: Member) => string,
): { title: string; members: readonly Member[] }[] {
	const groups = Map.groupBy(members, (member) => fieldOfDuty.get(dutyOf(member)) ?? localField);
	return [...fields.map(([title]) => title), localField].flatMap((title) => {
		const group = groups.get(title);
		return group ? [{ title, members: group }] : [];
	});
}
