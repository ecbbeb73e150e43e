import { derived } from '../derived.ts';
import { auditedDuties } from './audit-ledger.ts';
import { dutiesByField } from '../../audit/duties/index.ts';
import type { AuditedDuty } from './audit-ledger.ts';

const localField = '本县增加的义务';

const fieldOfDuty = new Map(
	dutiesByField.flatMap(([title, duties]) => duties.map(({ id }) => [id, title] as const)),
);

export interface DutyField {
	title: string;
	duties: readonly AuditedDuty[];
}

/** The duties by field of work; the county's own duties are last. */
export const dutyFields = derived((portal): readonly DutyField[] =>
	inFields(auditedDuties(portal), ({ duty }) => duty.id).map(({ title, members }) => ({
		title,
		duties: members,
	})),
);

/** Groups members by the field of their duty; fields without members are left out. */
export function inFields<Member>(
	members: readonly Member[],
	dutyOf: (member: Member) => string,
): { title: string; members: readonly Member[] }[] {
	const groups = Map.groupBy(members, (member) => fieldOfDuty.get(dutyOf(member)) ?? localField);
	return [...dutiesByField.map(([title]) => title), localField].flatMap((title) => {
		const group = groups.get(title);
		return group ? [{ title, members: group }] : [];
	});
}
