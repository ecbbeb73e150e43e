import { isInForce } from './assessment.ts';
import { assessEvery } from './every.ts';
import { assessStanding } from './standing.ts';
import { assessWithin } from './within.ts';
import { assessYearly } from './yearly.ts';
import type { Duty } from '../duty.ts';
import type { Item } from '../evidence.ts';
import type { Assessment, AuditDay } from './assessment.ts';

/**
 * Assesses one agency's items for a duty, one assessment for each period; an empty list when the duty is in force in no
 * judged period.
 */
export function assess(duty: Duty, items: readonly Item[], day: AuditDay): Assessment[] {
	const { deadline } = duty;
	switch (deadline.kind) {
		case 'standing':
			return isInForce(duty, day.today) ? assessStanding(duty, items, day) : [];
		case 'every':
			return isInForce(duty, day.today) ? [assessEvery(deadline, items, day)] : [];
		case 'yearly':
			return assessYearly(duty, deadline, { items, day });
		case 'within':
			return assessWithin(duty, deadline, { items, day });
	}
}
