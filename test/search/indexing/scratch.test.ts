import { expect, onTestFinished, test } from 'vitest';
import { openScratch } from '../../../src/search/indexing/scratch.ts';

test('texts come back as they were kept, in any order', () => {
	const scratch = openScratch();
	onTestFinished(scratch.close);
	const texts = ['停车', '', 'a'.repeat(3_000_000), '𠮷'];
	const kept = texts.map(scratch.keep);
	expect(kept.toReversed().map((read) => read())).toEqual(texts.toReversed());
});
