import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPostings } from '../../../src/search/indexing/spill-postings.ts';
import { bigramsOf } from '../../../src/search/text/bigrams.ts';

test('what goes through the disk in many runs comes back the same, in order', () => {
	const inMemory = entriesOf(1_000_000);
	expect(entriesOf(50)).toEqual(inMemory);
	expect(inMemory.map(([code]) => code)).toEqual(
		inMemory.map(([code]) => code).toSorted((a, b) => a - b),
	);
	expect(inMemory.every(([, passages]) => passages.length > 0)).toBe(true);
});

function entriesOf(mostInMemory: number) {
	const folder = mkdtempSync(join(tmpdir(), 'gongkai-postings-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const postings = createPostings(folder, mostInMemory);
	for (let passage = 0; passage < 200; passage++)
		postings.add(passage, bigramsOf(`行政复议第${passage}条龙舟2026pm${passage}`));
	return [...postings.entries()];
}
