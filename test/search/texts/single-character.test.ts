import { expect, test } from 'vitest';
import { indexedSite } from '../finding/indexed-site.ts';
import { sitePage } from '../finding/temporary-site.ts';

/** So many different words begin with 税 that they fill several files of the index. */
const words = Array.from(
	{ length: 6000 },
	(_, place) => `税${String.fromCodePoint(0x4e00 + place)}，`,
);
const { index, fetched } = await indexedSite({
	'a/index.html': sitePage('某甲', words.slice(0, 3000).join('')),
	'b/index.html': sitePage('某乙', words.slice(3000).join('')),
	'c/index.html': sitePage('某丙', '纳税人。'),
	'd/index.html': sitePage('某丁', '养犬。'),
});
const texts = (await index.texts()) ?? expect.fail('The texts did not open');

test('a single character is found wherever it stands before another, though its words lie in several files', async () => {
	const { passages, frequencies } = await texts.find('税');
	const found = index.records.filter(({ id }) =>
		passages.some(
			(passage) =>
				passage >= (texts.firstPassages[id] ?? 0) && passage < (texts.firstPassages[id + 1] ?? 0),
		),
	);
	expect(found.map(({ address }) => address)).toEqual(['/a/', '/b/', '/c/']);
	expect(frequencies.reduce((sum, count) => sum + count, 0)).toBe(6001);
	expect(fetched.filter((file) => file.endsWith('.pf_index')).length).toBeGreaterThan(2);
});

test('a pair needs only one file', async () => {
	const before = fetched.filter((file) => file.endsWith('.pf_index')).length;
	expect((await texts.find('养犬')).passages).toHaveLength(1);
	expect(fetched.filter((file) => file.endsWith('.pf_index')).length - before).toBeLessThan(2);
});
