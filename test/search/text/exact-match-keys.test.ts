import { expect, test } from 'vitest';
import { exactMatchBucketOf, exactMatchKeysOf } from '../../../src/search/text/rows.ts';

test('a number is called the same however it was typed', () => {
	const [key] = exactMatchKeysOf({ folded: '青市监罚〔2026〕1号', plain: '青市监罚20261号' });
	for (const folded of ['青市监罚2026 1', '青市监罚〔2026〕第1号', '青市监罚〔2026〕01号'])
		expect(exactMatchKeysOf({ folded, plain: '' })).toEqual([key]);
	expect(exactMatchKeysOf({ folded: '青市监罚〔2026〕11号', plain: '' })).not.toEqual([key]);
});

test('what is no document number is called as it stands', () => {
	expect(exactMatchKeysOf({ folded: 'jc-2026-001', plain: 'jc2026001' })).toEqual(['jc2026001']);
	expect(exactMatchKeysOf({ folded: '—', plain: '' })).toEqual([]);
});

test('a call has its file, and calls spread over all files', () => {
	const calls = Array.from({ length: 500 }, (_, place) => `第${place}号`);
	const files = calls.map((call) => exactMatchBucketOf(call, 10));
	expect(files).toEqual(calls.map((call) => exactMatchBucketOf(call, 10)));
	for (let file = 0; file < 10; file++)
		expect(files.filter((each) => each === file).length).toBeGreaterThan(20);
	expect(exactMatchBucketOf('甲', 1)).toBe(0);
});
