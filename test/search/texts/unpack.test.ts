import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { unpack } from '../../../src/search/texts/pagefind.ts';

const text = '停车办法'.repeat(1000);
const packed = () => Uint8Array.from(gzipSync(text));
const textOf = async (bytes: Uint8Array<ArrayBuffer>) =>
	new TextDecoder().decode(await unpack(bytes));

function withoutDecompressionStream() {
	vi.stubGlobal('DecompressionStream', undefined);
	onTestFinished(() => void vi.unstubAllGlobals());
}

describe.each([
	['a browser of today', () => {}],
	['a browser without DecompressionStream', withoutDecompressionStream],
])('%s', (_, prepare) => {
	test('unpacks a file', async () => {
		prepare();
		expect(await textOf(packed())).toBe(text);
	});

	test('keeps a file that the server has already unpacked', async () => {
		prepare();
		expect(await textOf(Uint8Array.from(new TextEncoder().encode(text)))).toBe(text);
		expect(await textOf(new Uint8Array())).toBe('');
	});

	test('refuses half of a file', async () => {
		prepare();
		await expect(textOf(packed().subarray(0, 30))).rejects.toThrow();
	});
});
