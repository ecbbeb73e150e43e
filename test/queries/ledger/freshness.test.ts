import { expect, test } from 'vitest';
import { catalogueFreshness, sectionFreshness } from '../../../src/queries/ledger/freshness.ts';
import { onDay, portalOf } from '../portal.ts';
import { agency, information, interpretation, normativeDocument } from '../records.ts';

const portal = portalOf({
	'agencies/government.md': agency(),
	'normative-documents/a.md': normativeDocument({ publishedOn: '2024-05-24' }),
	'interpretations/b.md': interpretation({ interprets: ['a'], publishedOn: '2025-11-30' }),
	'information/c.md': information(),
});

test('a column is fresh on the last day of its limit and stale on the next', () => {
	const stateOn = (day: '2024-11-24' | '2024-11-25') =>
		sectionFreshness(onDay(portal, day), 'normative-documents');
	expect(stateOn('2024-11-24')).toEqual({
		newest: '2024-05-24',
		limit: '6 个月',
		state: [
			{ from: '2024-11-24', value: 'fresh' },
			{ from: '2024-11-25', value: 'stale' },
		],
	});
	expect(stateOn('2024-11-25')).toEqual({
		newest: '2024-05-24',
		limit: '6 个月',
		state: [{ from: '2024-11-25', value: 'stale' }],
	});
	expect(sectionFreshness(portal, 'interpretations')?.state[0].value).toBe('stale');
});

test('a column that may stand still, and one without content, is neither', () => {
	expect(sectionFreshness(portal, 'information')).toBeUndefined();
	expect(sectionFreshness(portal, 'consultations')).toBeUndefined();
});

test('items of the catalogue must not stand still for longer than any column', () => {
	expect(catalogueFreshness(portal, '2025-12-01')?.state[0].value).toBe('fresh');
	expect(catalogueFreshness(portal, '2025-11-30')?.state[0].value).toBe('stale');
	expect(catalogueFreshness(portal, undefined)).toBeUndefined();
});
