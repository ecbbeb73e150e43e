import { expect, test } from 'vitest';
import { cellText } from '../../../src/presentation/shown-cell.ts';
import { pagesOfTables } from '../../../src/queries/records/tables.ts';
import { tableView } from '../../../src/queries/views/table-view.ts';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';
import { onDay, portalOfCounty } from '../portal.ts';
import type { ByDay } from '../../../src/domain/dates/by-day.ts';
import type { CalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { ShownCell } from '../../../src/presentation/shown-cell.ts';
import type { Portal } from '../../../src/queries/portal.ts';

/** A day of the same year on which rows have left and work is late, and one of the next. */
const laterDays = ['2026-12-20', '2027-05-02'] as const;

const county = portalOfCounty();

test.each(laterDays)(
	'every table of the county knows on the day of the build what it says on %s',
	(day) => {
		const known = seenOn(county, day);
		const then = seenOn(onDay(county, day), day);
		expect(known.size).toBeGreaterThan(60);
		for (const [address, seen] of then)
			expect([address, known.get(address)]).toEqual([address, seen]);
		expect([...known]).not.toEqual([...seenOn(county, county.today)]);
	},
);

/** What a reader has on a day of each page of a table that is built in `portal`; the address of a list is of the build. */
function seenOn(portal: Portal, day: CalendarDate): Map<string, unknown> {
	const on = <Value>(dated: ByDay<Value>) => valueOnDay(dated, day);
	return new Map(
		pagesOfTables(portal)
			.filter(({ published: { table }, part, href }) => !table.versioned || href === part?.href)
			.map((props) => {
				const view = tableView(portal, props);
				const { rowCount, changedOn, summary, succession, parts } = view;
				return [
					view.hrefOf(view.number) + (view.isOwn ? '' : '#'),
					{
						rows: view.rows
							.filter(({ goneOn }) => goneOn === undefined || day < goneOn)
							.map(({ cells, cancelled }) => [
								...textsOf(cells, on),
								cancelled ? on(cancelled) : false,
							]),
						count: rowCount && on(rowCount),
						changed: changedOn && on(changedOn),
						summary: summary && on(summary),
						notices: view.notices.filter((notice) => notice.on <= day).map(({ key }) => key),
						succession: succession.flatMap(({ state, current, shown }) =>
							on(shown) ? [[state, current.title]] : [],
						),
						parts: parts.map((part) => [part.title, on(part.rowCount)]),
					},
				] as const;
			}),
	);
}

/** A column that nobody fills any more is no column of a later build. */
function textsOf(cells: readonly ShownCell[], on: (dated: ByDay<string>) => string): string[] {
	return cells.map((cell) => (cell.dated ? on(cell.dated) : cellText(cell))).filter(Boolean);
}
