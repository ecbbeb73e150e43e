import { derived } from '../derived.ts';
import { auditedDuties } from './audit-ledger.ts';
import type { Link } from './audit-addresses.ts';

/** A month of any year, with the duties whose last day is in it. */
export interface DutyMonth {
	/** 1 to 12. */
	month: number;
	days: readonly { day: number; duties: readonly Link[] }[];
}

const yearly = derived((portal) =>
	auditedDuties(portal).flatMap(({ duty, name, href }) =>
		duty.deadline.kind === 'yearly' && duty.evidence.length > 0
			? [{ ...duty.deadline, link: { label: name, href } }]
			: [],
	),
);

/** The twelve months, with the duties that are due every year. */
export const dutyMonths = derived((portal): readonly DutyMonth[] =>
	Array.from({ length: 12 }, (_, index) => {
		const month = index + 1;
		const ofMonth = yearly(portal).filter((duty) => duty.month === month);
		const byDay = Map.groupBy(ofMonth, ({ day }) => day);
		return {
			month,
			days: [...byDay]
				.sort(([a], [b]) => a - b)
				.map(([day, duties]) => ({ day, duties: duties.map(({ link }) => link) })),
		};
	}),
);
