import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packed, zip } from '../../src/formats/zip.ts';

const files = [
	['甲/[a].xml', packed('内容'.repeat(1000))],
	['empty', packed('')],
] as const;

test('an archive gives back what was put into it, in its order', () => {
	const contents = Object.entries(unzipSync(zip(files))).map(([name, bytes]) => [
		name,
		strFromU8(bytes),
	]);
	expect(contents).toEqual([
		['甲/[a].xml', '内容'.repeat(1000)],
		['empty', ''],
	]);
});

test('what is packed is smaller, and the same each time', () => {
	expect(zip(files).length).toBeLessThan(400);
	expect(zip(files)).toEqual(zip(files));
});
