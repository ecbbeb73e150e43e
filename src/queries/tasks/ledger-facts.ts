import { reportAnchor } from './ledger-anchors.ts';
import { unitReports } from './unit-reports.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import type { TaskLedger } from './task-ledger.ts';
import type { UnitMonth } from './unit-reports.ts';
import type { PublishedRow } from '../../audit/judging/facts.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { Unit } from '../../domain/units/unit.ts';

/**
 * The facts of the monthly report of an agency: the month, the last day for it, and since when it is there. Without a day of
 * publication nothing was reported. `undefined` while nothing was reported and nothing is due.
 */
export function reportFacts(
	{ id }: Pick<Unit, 'id'>,
	{ month, due, standing: [standing], reports }: UnitMonth,
): Omit<PublishedRow, 'anchor'> | undefined {
	if (standing.value === 'not-owed' || standing.value === 'not-due') return undefined;
	const days = reports.map(({ row }) => row.reportedOn).toSorted(compareText);
	// A report is complete with its last row.
	const on = days.at(-1);
	return {
		agencies: [id],
		period: month,
		dates: { due, ...(on && { published: on }) },
	};
}

/** The facts of all reports in a year's ledger, as its page states them. */
export function taskLedgerRows(ledger: TaskLedger, today: CalendarDate): PublishedRow[] {
	return unitReports(ledger, today)
		.filter(({ unit }) => unit.isAgency)
		.flatMap(({ unit, months }) =>
			months.flatMap((each) => {
				const stated = reportFacts(unit, each);
				return stated ? [{ anchor: reportAnchor(unit.id, each.month), ...stated }] : [];
			}),
		);
}
