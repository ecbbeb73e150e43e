import { describe, expect, test } from 'vitest';
import { information } from '../../../src/collections/information.ts';
import { collections } from '../../../src/collections/portal/collections.ts';
import { tables } from '../../../src/collections/tables/tables.ts';
import { fieldsOf } from '../../../src/collections/declarations/schema.ts';
import { publicityAt, waitingParts, waitOf } from '../../../src/collections/fields/publicity.ts';
import type { Minute } from '../../../src/domain/dates/minute.ts';

const at = (data: Record<string, unknown>, now: Minute) =>
	publicityAt({ collection: information, data }, now);

describe('one answer for both ends of a publication', () => {
	test.each([
		['2026-11-29 23:59', 'waiting'],
		['2026-11-30 08:59', 'waiting'],
		['2026-11-30 09:00', 'public'],
		['2026-12-31 23:59', 'public'],
		['2027-01-01 00:00', 'over'],
	] as const)('at %s it is %s', (now, publicity) => {
		expect(at({ publishedOn: '2026-11-30 09:00', publicUntil: '2026-12-31' }, now)).toBe(publicity);
	});

	test('a day without a time begins at midnight', () => {
		expect(at({ publishedOn: '2026-11-30' }, '2026-11-29 23:59')).toBe('waiting');
		expect(at({ publishedOn: '2026-11-30' }, '2026-11-30 00:00')).toBe('public');
	});

	test('a draft waits whatever its dates', () => {
		const past = { publishedOn: '2020-01-01', publicUntil: '2020-02-01' } as const;
		expect(at({ draft: true, ...past }, '2026-11-30 09:00')).toBe('waiting');
		expect(at({ draft: false, ...past }, '2026-11-30 09:00')).toBe('over');
		expect(waitOf({ draft: true, ...past }, '2026-11-30 09:00')).toBe('draft');
	});

	test('what states no time is public', () => {
		expect(at({}, '1900-01-01 00:00')).toBe('public');
	});
});

test('rows wait by their own column, and are over by the rules of their table', () => {
	const table = tables.find(({ name }) => name === 'enforcement/penalty-decisions');
	if (!table) throw new Error('no penalties');
	const row = (now: Minute) =>
		publicityAt(
			{
				collection: table,
				data: { publishedOn: '2026-11-30 09:00', withdrawnOn: '2026-12-02' },
			},
			now,
		);
	expect(row('2026-11-30 08:59')).toBe('waiting');
	expect(row('2026-11-30 09:00')).toBe('public');
	expect(row('2026-12-02 00:00')).toBe('over');
});

test('the feedback of a consultation has a time of its own', () => {
	const data = { publishedOn: '2026-01-01', feedback: { publishedOn: '2026-12-01', adopted: 1 } };
	expect(waitingParts(data, '2026-11-30 09:00')).toEqual([
		{ field: 'feedback', wait: '2026-12-01' },
	]);
	expect(waitingParts(data, '2026-12-01 00:00')).toEqual([]);
});

test('every kind of document and every page can be a draft and can be scheduled, every row scheduled', () => {
	const without = (field: string) =>
		collections
			.filter(({ path, schema }) => path !== undefined && !(field in fieldsOf(schema)))
			.map(({ name }) => name);
	const registers = ['agencies', 'duties'];
	expect(without('publishedOn')).toEqual(registers);
	expect(without('draft')).toEqual(['agencies', ...tables.map(({ name }) => name), 'duties']);
});

test.each(tables.map((table) => [table.name, table] as const))(
	'a row of %s may state the minute from which it is public',
	(_, { schema, internal = [] }) => {
		const field = fieldsOf(schema)['publishedOn'];
		expect(field?.safeParse('2026-11-30 09:00').data).toBe('2026-11-30 09:00');
		const isShown = !internal.includes('publishedOn');
		expect(isShown || field?.safeParse(undefined).success).toBe(true);
	},
);
