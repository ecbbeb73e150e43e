import { gzipSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gunzip } from '../../../src/search/finding/gunzip.ts';

const { Z_FIXED, Z_HUFFMAN_ONLY } = constants;

describe('what Node packed', () => {
	test.each([
		['with codes of its own', { level: 9 }],
		['with the fixed codes', { level: 9, strategy: Z_FIXED }],
		['without repetitions', { strategy: Z_HUFFMAN_ONLY }],
		['not compressed at all', { level: 0 }],
	])('%s is unpacked', (_, options) => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('公文', '停车', 'abc', '〔2026〕', '\n', '长'), {
					maxLength: 400,
				}),
				(parts) => {
					const text = parts.join('').repeat(3);
					const packed = gzipSync(text, options);
					expect(Buffer.from(gunzip(packed)).toString()).toBe(text);
				},
			),
		);
	});

	test('bytes of all kinds, and more than one block', () => {
		const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index * 31) >> 5);
		expect(Buffer.from(gunzip(gzipSync(bytes, { level: 9 }))).equals(Buffer.from(bytes))).toBe(
			true,
		);
	});
});

test.each([
	['nothing', new Uint8Array()],
	['a page', new TextEncoder().encode('<!doctype html><title>404</title>')],
	['half of a file', gzipSync('公文'.repeat(5000)).subarray(0, 40)],
])('%s is refused', (_, bytes) => {
	expect(() => gunzip(bytes)).toThrow();
});
