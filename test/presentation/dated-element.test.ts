import { expect, test } from 'vitest';
import { datedAttributes, shownWhile } from '../../src/presentation/dated-element.ts';
import type { ByDay } from '../../src/domain/dates/by-day.ts';

function shown(...values: readonly boolean[]): ByDay<boolean> {
	const days = ['2026-11-30', '2026-12-05', '2027-01-01'] as const;
	const entries = values.map((value, place) => ({ from: days[place] ?? '2099-01-01', value }));
	return entries as unknown as ByDay<boolean>;
}

test('what never changes costs nothing', () => {
	expect(datedAttributes([{ from: '2026-11-30', value: { text: '有效' } }])).toEqual({});
	expect(shownWhile(shown(true))).toEqual({});
});

test('a later look takes away the attributes that it does not have', () => {
	const attributes = datedAttributes([
		{ from: '2026-11-30', value: { text: '征集中', attributes: { 'data-tone': 'good' } } },
		{ from: '2026-12-05', value: { text: '已结束' } },
	]);
	expect(attributes).toEqual({
		'data-tone': 'good',
		'data-dated': '[["2026-12-05",{"":"已结束","data-tone":null}]]',
	});
});

test.each([
	['what is over is emptied', [true, false], {}, [['2026-12-05', { '': '', 'data-gone': '' }]]],
	['what is to come is hidden', [false, true], { hidden: '' }, [['2026-12-05', { hidden: null }]]],
	[
		'what comes back is hidden meanwhile',
		[true, false, true],
		{},
		[
			['2026-12-05', { hidden: '' }],
			['2027-01-01', { hidden: null }],
		],
	],
	['what is never shown is gone', [false], { 'data-gone': '' }, undefined],
] as const)('%s', (_, values, now, changes) => {
	const { 'data-dated': later, ...attributes } = shownWhile(shown(...values));
	expect(attributes).toEqual(now);
	expect(later && JSON.parse(later)).toEqual(changes);
});
