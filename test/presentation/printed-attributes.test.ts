import { expect, test } from 'vitest';
import { printedAttributes } from '../../src/presentation/printed-attributes.ts';

test('the root states what stands on every page, of which day, and what it is later', () => {
	expect(
		printedAttributes([
			{ from: '2026-11-28', value: '' },
			{ from: '2027-01-01', value: '已失效' },
		]),
	).toEqual({
		'data-printed-day': '截至2026年11月28日：',
		'data-printed-state': undefined,
		'data-dated': '[["2027-01-01",{"data-printed-state":"已失效"}]]',
	});
});

test('a document of which nothing has to be said on any day states nothing', () => {
	expect(printedAttributes([{ from: '2026-11-28', value: '' }])).toEqual({});
});
