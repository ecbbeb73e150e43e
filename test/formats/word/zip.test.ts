import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packed, zip } from '../../../src/formats/word/zip.ts';

const files = [
	packed('甲/[a].xml', '内容'.repeat(1000)),
	packed('empty', ''),
	packed('last', '末'),
];

test('an archive gives back what was put into it, in its order', () => {
	const contents = Object.entries(unzipSync(zip(files))).map(([name, bytes]) => [
		name,
		strFromU8(bytes),
	]);
	expect(contents).toEqual([
		['甲/[a].xml', '内容'.repeat(1000)],
		['empty', ''],
		['last', '末'],
	]);
});

test('what is packed is smaller, and the same each time', () => {
	expect(zip(files).length).toBeLessThan(500);
	expect(zip(files)).toEqual(zip(files));
});
