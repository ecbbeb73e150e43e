import { expect, test } from 'vitest';
import { bigramsOf, charactersOf } from '../../../src/search/text/bigrams.ts';
import { callCode, callsOf } from '../../../src/search/text/call-code.ts';

test('a number is called the same however it was typed', () => {
	const [key] = callsOf({ folded: '青市监罚〔2026〕1号', plain: '青市监罚20261号' });
	for (const folded of ['青市监罚2026 1', '青市监罚〔2026〕第1号', '青市监罚〔2026〕01号'])
		expect(callsOf({ folded, plain: '' })).toEqual([key]);
	expect(callsOf({ folded: '青市监罚〔2026〕11号', plain: '' })).not.toEqual([key]);
});

test('what is no document number is called as it stands', () => {
	expect(callsOf({ folded: 'jc-2026-001', plain: 'jc2026001' })).toEqual(['jc2026001']);
	expect(callsOf({ folded: '—', plain: '' })).toEqual([]);
});

test('calls stay below the codes of text', () => {
	const lowest = Math.min(...bigramsOf('00'), ...charactersOf('㐀'));
	for (const call of ['', '不动产登记费', '青市监罚 2026 1'])
		expect(callCode(call)).toBeLessThan(lowest);
	expect(callCode('甲')).not.toBe(callCode('乙'));
});
