import { expect, test } from 'vitest';
import { leavingDays, publicOn, rowCount } from '../../../src/queries/records/leaving-rows.ts';
import { addDays } from '../../../src/domain/dates/calendar-date.ts';
import { valueOnDay } from '../../../src/domain/dates/by-day.ts';
import { portalOf } from '../portal.ts';
import * as files from '../records.ts';

const portal = portalOf({ 'agencies/government.md': files.agency() });

test('the count of rows on every day is that of the rows that are public then', () => {
	const rows = Array.from({ length: 12 }, (_, index) => ({ number: String(index) }));
	const notice = { key: '', reason: '' };
	const leaving = new Map(
		rows
			.slice(0, 9)
			.map((row, index) => [row, { ...notice, on: addDays(portal.today, 1 + ((index * 5) % 7)) }]),
	);
	// A row that a superseded version does not show leaves nothing.
	leaving.set({ number: 'hidden' }, { ...notice, on: addDays(portal.today, 2) });
	const part = { rows, leaving };
	const counts = rowCount(portal, part);
	expect(counts.length).toBe(new Set(leavingDays(part)).size + 1);
	for (let after = 0; after < 10; after++) {
		const day = addDays(portal.today, after);
		expect(valueOnDay(counts, day)).toBe(publicOn(part, day).length);
	}
});

test('a register of many rows that leave on many days is counted at once', () => {
	const rows = Array.from({ length: 30_000 }, (_, index) => ({ number: String(index) }));
	const leaving = new Map(
		rows.map((row, index) => [row, { key: '', reason: '', on: addDays(portal.today, 1 + index) }]),
	);
	let reads = 0;
	const counted = new Map(leaving);
	counted.get = (row) => {
		reads++;
		return leaving.get(row);
	};
	expect(rowCount(portal, { rows, leaving: counted }).at(-1)?.value).toBe(0);
	expect(reads).toBeLessThanOrEqual(rows.length);
});
