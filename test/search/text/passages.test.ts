import { expect, test } from 'vitest';
import { createFold } from '../../../src/search/text/fold.ts';
import {
	blocksOf,
	passageLength,
	passageOverlap,
	passagesOf,
	passagesPerBlock,
} from '../../../src/search/text/passages.ts';

const fold = createFold(new Map());
const text = Array.from({ length: 4000 }, (_, index) => `第${index}条，`).join('');
const { plain, places } = fold.placed(text);
const passages = passagesOf(plain);
const blocks = blocksOf(text, places);

test('every phrase up to the overlap lies whole in one passage', () => {
	for (let start = 0; start + passageOverlap <= plain.length; start += 7) {
		const phrase = plain.slice(start, start + passageOverlap);
		expect(passages[Math.floor(start / passageLength)]).toContain(phrase);
	}
});

test('every passage lies whole in its block', () => {
	for (const [index, passage] of passages.entries())
		expect(fold.plain(blocks[Math.floor(index / passagesPerBlock)] ?? '')).toContain(passage);
});

test('an empty text is one empty passage in one empty block', () => {
	expect(passagesOf('')).toEqual(['']);
	expect(blocksOf('', [])).toEqual(['']);
});
