import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicRows } from '../../../src/collections/tables/rows/public-rows.ts';
import { tables } from '../../../src/collections/tables/tables.ts';
import { turningDays } from '../../../src/collections/declarations/table.ts';
import { fieldsOf, metaOf } from '../../../src/collections/declarations/schema.ts';
import { byDay, valueOnDay } from '../../../src/domain/dates/by-day.ts';
import { addDays, parseCalendarDate } from '../../../src/domain/dates/calendar-date.ts';
import type { Table, TableRow } from '../../../src/collections/declarations/table.ts';

const first = '2026-01-01';
const days = fc.integer({ min: 0, max: 700 }).map((count) => addDays(first, count));

/** Rows like the example of the table, with any days, or none, where it has days, and any of the allowed words. */
function rowsOf({ schema }: Table): fc.Arbitrary<TableRow[]> {
	const cells = Object.entries(fieldsOf(schema)).map(([name, field]) => {
		const { example } = metaOf(field);
		const words = wordsOf(field);
		const value: fc.Arbitrary<unknown> = parseCalendarDate(String(example))
			? days
			: /^(dueOn|.*On|until|from)$/i.test(name)
				? days
				: words.length > 0
					? fc.constantFrom(...words)
					: fc.constant(example);
		return [name, fc.option(value, { nil: undefined, freq: 4 })] as const;
	});
	return fc.array(fc.record(Object.fromEntries(cells)), { minLength: 1, maxLength: 3 });
}

function wordsOf(field: unknown): unknown[] {
	const inner = (field as { unwrap?: () => unknown }).unwrap?.() ?? field;
	return (inner as { options?: unknown[] }).options ?? [];
}

describe.each(
	tables
		.filter(({ computed, summary }) => computed || summary)
		.map((table) => [table.name, table] as const),
)('%s', (_, table) => {
	const { computed = [], summary } = table;

	test('a computed cell changes only on the days on which it says that it may', () => {
		fc.assert(
			fc.property(rowsOf(table), days, (rows, day) => {
				for (const { of, turns = () => [] } of computed)
					for (const row of rows) {
						const dated = byDay((on) => of(row, on, rows), turns(row, rows), first);
						expect(valueOnDay(dated, day)).toBe(of(row, day, rows));
					}
			}),
		);
	});

	test('so does the summary', () => {
		fc.assert(
			fc.property(rowsOf(table), days, (rows, day) => {
				const dated = byDay((on) => summary?.(rows, on), turningDays(table, rows), first);
				expect(valueOnDay(dated, day)).toBe(summary?.(rows, day));
			}),
		);
	});
});

describe.each(
	tables.filter(({ withdrawal }) => withdrawal).map((table) => [table.name, table] as const),
)('%s', (_, table) => {
	test('the rows that leave are those that are public no more on a later day', () => {
		const ends = fc.record({
			number: fc.uuid(),
			publicUntil: fc.option(days, { nil: undefined }),
			withdrawnOn: fc.option(days, { nil: undefined }),
			withdrawnReason: fc.constant('撤销'),
		});
		fc.assert(
			fc.property(fc.array(ends), days, days, (rows, a, b) => {
				const [day, later] = a < b ? [a, b] : [b, a];
				const { rows: kept, leaving } = publicRows(table, rows, day);
				const left = kept.filter((row) => (leaving.get(row)?.on ?? '9999') > later);
				expect(left).toEqual(publicRows(table, rows, later).rows);
			}),
		);
	});
});
