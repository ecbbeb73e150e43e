import { expect, test } from 'vitest';
import { exactMatchBucketOf, exactMatchKeysOf } from '../../../src/search/text/rows.ts';

test('a number is called the same however it was typed', () => {
	const [key] = exactMatchKeysOf({ folded: '青市监罚〔2026〕1号', normalized: '青市监罚20261号' });
	for (const folded of ['青市监罚2026 1', '青市监罚〔2026〕第1号', '青市监罚〔2026〕01号'])
		expect(exactMatchKeysOf({ folded, normalized: '' })).toEqual([key]);
	expect(exactMatchKeysOf({ folded: '青市监罚〔2026〕11号', normalized: '' })).not.toEqual([key]);
});

test('a text that is not a document number is its own key', () => {
	expect(exactMatchKeysOf({ folded: 'jc-2026-001', normalized: 'jc2026001' })).toEqual([
		'jc2026001',
	]);
	expect(exactMatchKeysOf({ folded: '—', normalized: '' })).toEqual([]);
});

test('a key has its file, and keys spread over all files', () => {
	const keys = Array.from({ length: 500 }, (_, place) => `第${place}号`);
	const files = keys.map((key) => exactMatchBucketOf(key, 10));
	expect(files).toEqual(keys.map((key) => exactMatchBucketOf(key, 10)));
	for (let file = 0; file < 10; file++)
		expect(files.filter((each) => each === file).length).toBeGreaterThan(20);
	expect(exactMatchBucketOf('甲', 1)).toBe(0);
});
