import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../finding/small-index.ts';
import { isIndexed, pairText, restoreText } from '../../../src/search/text/paired-text.ts';

const words = (text: string) => pairText(fold, text);
const restored = (text: string) => restoreText(words(text).join(' '));

/** Characters in private use as ‹what they stand for›. */
const legible = (word: string) =>
	Array.from(word, (character) => {
		const code = (character.codePointAt(0) ?? 0) - 0xf_0000;
		if (code < 0) return character;
		return code === 0 ? '‹›' : `‹${String.fromCharCode(code)}›`;
	}).join('');

describe('a letter is a word, made of it and the next one', () => {
	test.each([
		['停车费', '停车 车费 ‹费›'],
		['Ab', 'Ab ‹b›'],
		['𠮷祥', '𠮷祥 ‹祥›'],
		['停', '‹停›'],
		['', ''],
	])('%s', (text, expected) => {
		expect(words(text).map(legible).join(' ')).toBe(expected);
	});
});

describe('before punctuation or a blank it is not indexed', () => {
	test.each([
		['停车，收费', '停车 ‹车›， 收费 ‹费›'],
		['停 车', '‹停›␠ ‹车›'],
		['停\u0085车\u3000费', '‹停›␠ ‹车›␠ ‹费›'],
		['，（停车', '停车 ‹车›'],
		['第1、2', '第1 ‹1›、 ‹2›'],
	])('%s', (text, expected) => {
		expect(words(text).map(legible).join(' ')).toBe(expected);
	});
});

describe('a number is one, whatever parts its digits', () => {
	test.each([
		['1,000', '1,0 00 00 ‹0›'],
		['3.5元', '3.5 5元 ‹元›'],
		['6-1/8', '6-1 1/8 ‹8›'],
		['8：30', '8：3 30 ‹0›'],
		['第1.停车', '第1 ‹1›. 停车 ‹车›'],
	])('%s', (text, expected) => {
		expect(words(text).map(legible).join(' ')).toBe(expected);
	});
});

describe('pairs are folded, and what folding changed stands in private use', () => {
	test.each([
		['國家', '国‹國›家 ‹家›'],
		['ＡＢ', 'a‹Ａ›b ‹Ｂ›'],
		['⼈民', '人‹⼈›民 ‹民›'],
		['⻋辆', '车‹⻋›辆 ‹辆›'],
		['㎡内', 'm‹㎡›2 2‹›内 ‹内›'],
	])('%s', (text, expected) => {
		expect(words(text).map(legible).join(' ')).toBe(expected);
	});
});

const pieces = fc.oneof(
	fc.constantFrom(...'停车，。 1,000.5 （“ABC國㎡Ｂ⼈⻋𠮷·\u0085\u3000'),
	fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const texts = fc
	.array(pieces, { maxLength: 40 })
	.map((parts) => parts.join(''))
	.filter((text) => !/[␠\u{f0000}-\u{fffff}]/u.test(text));

test('what was paired comes back as it was typed, without what stands before the first letter', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const characters = [...text];
			const first = characters.findIndex((character) => fold.letters(character) !== '');
			const kept = first < 0 ? '' : characters.slice(first).join('');
			expect(restored(text).text).toBe(kept.replace(/[\s\u0085]/g, ' '));
		}),
	);
});

test('a place is a letter of the folded text, and an indexed word is it and the next one', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const letters = [...fold.plain(text)];
			const paired = words(text);
			expect(paired).toHaveLength(letters.length);
			for (const [place, word] of paired.entries())
				if (isIndexed(word))
					expect(fold.plain(word)).toBe(`${letters[place]}${letters[place + 1]}`);
		}),
	);
});

test('every place knows where its letter begins', () => {
	const { text, starts } = restored('（甲）20㎡，乙𠮷丙。');
	const parts = Array.from(starts.subarray(1), (end, place) => text.slice(starts[place], end));
	expect(parts).toEqual(['甲）', '2', '0', '㎡', '，', '乙', '𠮷', '丙。']);
});
