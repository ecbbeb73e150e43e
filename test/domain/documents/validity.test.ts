import { describe, expect, test } from 'vitest';
import { validities, validityLabels, validityOn } from '../../../src/domain/documents/validity.ts';

const document = { effectiveOn: '2024-06-01', expiresOn: '2029-05-31' } as const;

test.each([
	['2024-05-31', 'pending', '将自2024年6月1日起施行，有效期至2029年5月31日'],
	['2024-06-01', 'in-force', '自2024年6月1日起施行，有效期至2029年5月31日'],
	['2028-11-29', 'in-force', '自2024年6月1日起施行，有效期至2029年5月31日'],
	['2028-11-30', 'expiring', '自2024年6月1日起施行，有效期至2029年5月31日'],
	['2029-05-31', 'expiring', '自2024年6月1日起施行，有效期至2029年5月31日'],
	['2029-06-01', 'expired', '已于2029年5月31日期满失效'],
] as const)('on %s the document is %s', (day, validity, reason) => {
	expect(validityOn(day, document)).toMatchObject({ validity, reason });
});

test('a document without an end stays in force', () => {
	expect(validityOn('2199-12-31', { effectiveOn: '2024-06-01' })).toEqual({
		validity: 'in-force',
		since: '2024-06-01',
		until: undefined,
		reason: '自2024年6月1日起施行',
	});
});

test('a document in force says since when and until when', () => {
	expect(validityOn('2025-01-01', document)).toMatchObject({
		since: '2024-06-01',
		until: '2029-05-31',
	});
	expect(validityOn('2025-01-01', { ...document, repealedOn: '2026-01-01' })).toMatchObject({
		until: '2025-12-31',
		reason: '自2024年6月1日起施行，将自2026年1月1日起废止',
	});
});

test('a document that has ended says since when it is not in force', () => {
	expect(validityOn('2030-01-01', document)).toEqual({
		validity: 'expired',
		since: '2029-06-01',
		reason: '已于2029年5月31日期满失效',
	});
});

describe('repeal and supersession take effect on their day', () => {
	test.each([
		['repealedOn', 'repealed', '自2026年1月1日起废止'],
		['supersededOn', 'superseded', '自2026年1月1日起被新文件替代'],
	] as const)('%s', (field, validity, reason) => {
		const ended = { ...document, [field]: '2026-01-01' };
		expect(validityOn('2025-12-31', ended).validity).toBe('in-force');
		expect(validityOn('2026-01-01', ended)).toEqual({ validity, since: '2026-01-01', reason });
	});
});

describe('the earliest ending decides', () => {
	test.each([
		['expired before it was repealed', { repealedOn: '2030-01-01' }, 'expired'],
		['repealed before it would have expired', { repealedOn: '2029-05-31' }, 'repealed'],
		['repealed on the day after the last', { repealedOn: '2029-06-01' }, 'repealed'],
		['superseded on the day after the last', { supersededOn: '2029-06-01' }, 'superseded'],
		[
			'superseded before it was repealed',
			{ supersededOn: '2026-01-01', repealedOn: '2026-01-02' },
			'superseded',
		],
		[
			'superseded and repealed on one day',
			{ supersededOn: '2026-01-01', repealedOn: '2026-01-01' },
			'repealed',
		],
	] as const)('%s', (_, endings, validity) => {
		expect(validityOn('2031-01-01', { ...document, ...endings }).validity).toBe(validity);
	});
});

test('a document repealed before it took effect is repealed, not pending', () => {
	const withdrawn = { ...document, repealedOn: '2024-05-20' } as const;
	expect(validityOn('2024-05-19', withdrawn).validity).toBe('pending');
	expect(validityOn('2024-05-20', withdrawn).validity).toBe('repealed');
	expect(validityOn('2024-06-01', withdrawn).validity).toBe('repealed');
});

test('six months before the end of a short month count from its last day', () => {
	const document = { effectiveOn: '2024-01-01', expiresOn: '2029-08-31' } as const;
	expect(validityOn('2029-02-27', document).validity).toBe('in-force');
	expect(validityOn('2029-02-28', document).validity).toBe('expiring');
});

test('every validity has a Chinese label of its own', () => {
	expect(Object.keys(validityLabels)).toEqual([...validities]);
	expect(new Set(Object.values(validityLabels)).size).toBe(validities.length);
});
