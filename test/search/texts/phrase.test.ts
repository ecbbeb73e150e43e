import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	allowedMissing,
	bigramsToAsk,
	postingsAt,
	phraseStarts,
} from '../../../src/search/texts/phrase.ts';

const asked = (normalized: string, ...common: string[]) =>
	bigramsToAsk(normalized, new Set(common)).map(({ bigram, offset }) => `${bigram}${offset}`);
const places = (...numbers: number[]) => Uint32Array.from(numbers);

describe('the pairs that cover a phrase are asked for', () => {
	test.each([
		['停车', ['停车0']],
		['停车费', ['停车0', '车费1']],
		['停车收费', ['停车0', '收费2']],
		['停车收费办', ['停车0', '收费2', '费办3']],
		['𠮷祥路', ['𠮷祥0', '祥路1']],
	])('%s', (normalized, expected) => {
		expect(asked(normalized)).toEqual(expected);
	});
});

test('common pairs are left out when there are two others', () => {
	expect(asked('停车管理办法', '管理')).toEqual(['停车0', '办法4']);
});

test('where the others that cover a phrase are too few, those between them are asked for', () => {
	expect(asked('行政处罚', '行政')).toEqual(['政处1', '处罚2']);
	expect(asked('停车管理办法', '管理', '办法')).toEqual(['停车0', '车管1', '理办3']);
	expect(asked('停车管理', '停车', '管理')).toEqual(['停车0', '管理2']);
});

test('of a long phrase four pairs are enough, the first and the last among them', () => {
	const phrase = Array.from({ length: 40 }, (_, place) => String.fromCodePoint(0x4e00 + place));
	const offsets = bigramsToAsk(phrase.join(''), new Set()).map(({ offset }) => offset);
	expect(offsets).toHaveLength(4);
	expect([offsets[0], offsets[3]]).toEqual([0, 38]);
	expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
});

test('of a long phrase a quarter of the pairs may be missing, of a short one none', () => {
	expect(allowedMissing('停车收费', 2)).toBe(0);
	expect(allowedMissing('停车收费管理办法', 3)).toBe(0);
	expect(allowedMissing('停车收费管理办法', 4)).toBe(1);
});

test('a phrase starts where enough lists agree, each moved by its offset', () => {
	const lists = [
		{ places: places(3, 10, 50), offset: 0 },
		{ places: places(5, 12, 90), offset: 2 },
		{ places: places(1, 14), offset: 4 },
	];
	expect([...phraseStarts(lists, 3)]).toEqual([10]);
	expect([...phraseStarts(lists, 2)]).toEqual([3, 10]);
	expect([...phraseStarts([], 1)]).toEqual([]);
});

test('a phrase is found wherever its pairs stand in a text, and nowhere else', () => {
	const letters = fc.array(fc.constantFrom(...'停车费'), { maxLength: 40 });
	const phrases = fc.string({ unit: fc.constantFrom(...'停车费'), minLength: 2, maxLength: 7 });
	fc.assert(
		fc.property(letters, phrases, (characters, phrase) => {
			const text = characters.join('');
			const lists = bigramsToAsk(phrase, new Set()).map(({ bigram, offset }) => ({
				places: places(...placesIn(text, bigram)),
				offset,
			}));
			const found = [...phraseStarts(lists, lists.length)];
			// A phrase of which four pairs are asked for may have another letter between them.
			if (lists.length < 4) expect(found).toEqual(placesIn(text, phrase));
			else expect(found).toEqual(expect.arrayContaining(placesIn(text, phrase)));
		}),
	);
});

test('passages are returned in order, with the frequency in each', () => {
	const { passages, frequencies } = postingsAt(places(0, 3, 499, 500, 1700));
	expect([...passages]).toEqual([0, 1, 3]);
	expect([...frequencies]).toEqual([3, 1, 1]);
	expect(postingsAt(places()).passages).toHaveLength(0);
});

function placesIn(text: string, phrase: string): number[] {
	return Array.from(text, (_, place) => place).filter((place) => text.startsWith(phrase, place));
}
