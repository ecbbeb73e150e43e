import { dutyAnchor } from './audit-addresses.ts';
import { auditedDuties, comingDue, isProblem, shown } from './audit-ledger.ts';
import { outcomeOn, verdictTurns } from './later-verdicts.ts';
import { entriesByDay } from '../entries-by-day.ts';
import { inFields } from './duty-fields.ts';
import { owing } from '../../audit/judging/evidence.ts';
import { decisiveVerdict } from '../../audit/judging/decisive-verdict.ts';
import type { Portal } from '../portal.ts';
import type { Verdict } from '../../audit/judging/verdict.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { LedgerAgency } from './audit-ledger.ts';

/**
 * All duties of one agency: problems first, then what falls due next, then all duties by field; duties that no page
 * shows are separate.
 */
export function agencyDuties(portal: Portal, agency: LedgerAgency) {
	const on = { days: verdictTurns(portal), today: portal.today };
	const byDuty = [...Map.groupBy(agency.verdicts, ({ duty }) => duty)].map(([id, own]) => ({
		id,
		own,
	}));
	const problemsOn = (day: CalendarDate) =>
		agency.verdicts.filter((verdict) => isProblem(outcomeOn(portal, verdict, day)));
	const decisiveOn = (own: readonly Verdict[], day: CalendarDate) => {
		const judged = own.map((verdict) => ({ verdict, outcome: outcomeOn(portal, verdict, day) }));
		const decisive = decisiveVerdict(judged);
		return decisive ? [decisive.verdict] : [];
	};
	return {
		unseen: auditedDuties(portal)
			.filter(({ duty }) => duty.evidence.length === 0 && owing(duty, [agency]).length > 0)
			.map(({ name, href }) => ({ label: name, href })),
		problems: entriesByDay(agency.verdicts, problemsOn, on).map(({ entry, isListed }) => {
			const each = shown(portal, entry);
			return { ...each, heading: each.duty, isListed };
		}),
		coming: comingDue(portal)
			.filter(({ agencies }) => agencies.some(({ id }) => id === agency.id))
			.map((coming) => ({ ...coming, agencies: [] })),
		fields: inFields(byDuty, ({ id }) => id).map(({ title, members }) => ({
			title,
			entries: members.flatMap(({ id, own }) =>
				entriesByDay(own, (day) => decisiveOn(own, day), on).map(({ entry, isListed }) => {
					const each = shown(portal, entry);
					return { ...each, heading: each.duty, anchor: dutyAnchor(id), isListed };
				}),
			),
		})),
	};
}
