import { dutyAnchor } from './audit-addresses.ts';
import { auditedDuties, comingDue, isProblem, shown } from './audit-ledger.ts';
import { inFields } from './duty-fields.ts';
import { owing } from '../../audit/judging/evidence.ts';
import { decisiveVerdict } from '../../audit/judging/decisive-verdict.ts';
import type { Portal } from '../portal.ts';
import type { LedgerAgency } from './audit-ledger.ts';

/**
 * All duties of one agency: problems first, then what falls due next, then all duties by field; duties that no page
 * shows are separate.
 */
export function agencyDuties(portal: Portal, agency: LedgerAgency) {
	const byDuty = [...Map.groupBy(agency.verdicts, ({ duty }) => duty)].map(([id, members]) => ({
		id,
		decisive: decisiveVerdict(members),
	}));
	return {
		unseen: auditedDuties(portal)
			.filter(({ duty }) => duty.evidence.length === 0 && owing(duty, [agency]).length > 0)
			.map(({ name, href }) => ({ label: name, href })),
		problems: agency.verdicts
			.filter(({ outcome }) => isProblem(outcome))
			.map((verdict) => shown(portal, verdict))
			.map((each) => ({ ...each, heading: each.duty })),
		coming: comingDue(portal)
			.filter(({ agencies }) => agencies.some(({ id }) => id === agency.id))
			.map((coming) => ({ ...coming, agencies: [] })),
		fields: inFields(byDuty, ({ id }) => id).map(({ title, members }) => ({
			title,
			entries: members.flatMap(({ id, decisive }) => {
				if (!decisive) return [];
				const each = shown(portal, decisive);
				return [{ ...each, heading: each.duty, anchor: dutyAnchor(id) }];
			}),
		})),
	};
}
