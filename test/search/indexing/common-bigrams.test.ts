import { expect, test } from 'vitest';
import { normalizer } from '../finding/small-index.ts';
import { commonBigrams, createBigramCounter } from '../../../src/search/indexing/text-part.ts';
import { bigramText } from '../../../src/search/text/bigram-text.ts';

function counted(...texts: string[]) {
	const counter = createBigramCounter();
	for (const text of texts) counter.count(bigramText(normalizer, text));
	return counter.commonest();
}

test('pairs are counted, the commonest first', () => {
	expect(counted('停车停车', '停车费')).toEqual([
		['停车', 3],
		['车停', 1],
		['车费', 1],
	]);
});

test('of a long text every few words are enough', () => {
	expect(counted('停车'.repeat(1000))).toEqual([
		['停车', 112],
		['车停', 111],
	]);
});

test('letters on both sides of a border are not a pair', () => {
	expect(counted('停', '车，费')).toEqual([]);
});

test('the commonest of all parts are told in one text, two letters a pair', () => {
	expect(commonBigrams([counted('停车', '养犬养犬'), counted('停车', '停车费')])).toBe(
		'停车养犬犬养车费',
	);
	expect(commonBigrams([])).toBe('');
});

test('only a limited number of pairs is listed', () => {
	const pairs = Array.from({ length: 500 }, (_, place): [string, number] => [
		String.fromCodePoint(0x4e00 + place, 0x5e00),
		500 - place,
	]);
	expect(commonBigrams([pairs])).toHaveLength(320);
});
