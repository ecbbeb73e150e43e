import { expect, test } from 'vitest';
import { smallIndex } from './small-index.ts';
import { exactlyMatchingRows } from '../../../src/search/finding/row-hits.ts';
import type { RowFacts } from '../../../src/search/text/rows.ts';

const row = (anchor: string, date: string): RowFacts => ({
	anchor,
	title: '甲石商行',
	name: '甲石商行',
	number: '',
	date,
	cancelled: '',
	goneOn: '',
	issuers: [],
});

test('rows with the same name: the newest first, those without a day last, at most twenty', async () => {
	const index = smallIndex([{ title: '行政处罚决定', address: '/penalties/2026/' }]);
	const many = Array.from({ length: 20 }, (_, place) => row(`row-${place}`, '2025-06-01'));
	const found = await exactlyMatchingRows(
		{
			...index,
			readRows: async () => [
				['/penalties/2026/', row('row-undated', '')],
				['/penalties/2026/', row('row-old', '2024-01-01')],
				['/penalties/2026/', row('row-new', '2026-03-04')],
				['/gone/', row('row-of-no-page', '2026-03-05')],
				...many.map((facts): [string, RowFacts] => ['/penalties/2026/', facts]),
			],
		},
		{ folded: '甲石商行', normalized: '甲石商行' },
	);
	expect(found).toHaveLength(20);
	expect(found.slice(0, 2).map(({ row: anchor }) => anchor)).toEqual(['row-new', 'row-0']);
	expect(found.every(({ date }) => date !== undefined && date > '2025')).toBe(true);
});

test('a row that was cancelled stands behind those that stand, however new it is', async () => {
	const index = smallIndex([{ title: '证明事项清单', address: '/lists/proofs/' }]);
	const found = await exactlyMatchingRows(
		{
			...index,
			readRows: async () => [
				[
					'/lists/proofs/',
					{ ...row('row-cancelled', '2026-01-01'), cancelled: '2026-03-01', goneOn: '' },
				],
				['/lists/proofs/', row('row-standing', '2020-01-01')],
			],
		},
		{ folded: '甲石商行', normalized: '甲石商行' },
	);
	expect(found.map(({ row: anchor, isCancelled }) => [anchor, isCancelled])).toEqual([
		['row-standing', undefined],
		['row-cancelled', true],
	]);
});
