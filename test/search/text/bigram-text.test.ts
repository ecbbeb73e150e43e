import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizer } from '../finding/small-index.ts';
import { isIndexed, bigramText, restoreText } from '../../../src/search/text/bigram-text.ts';

const words = (text: string) => bigramText(normalizer, text);
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
		['停停停车停', '停停 停停 停车 车停 ‹停›'],
		['Aba', 'Ab ba ‹a›'],
		['𠮷祥祥', '𠮷祥 祥祥 ‹祥›'],
		['', ''],
	])('%s', (text, expected) => {
		expect(words(text).map(legible).join(' ')).toBe(expected);
	});
});

describe('before punctuation or a blank it is not indexed', () => {
	test.each([
		['车费停车，费停', '车费 费停 停车 ‹车›， 费停 ‹停›'],
		['停停 车停', '停停 ‹停›␠ 车停 ‹停›'],
		['停停\u0085停\u3000停', '停停 ‹停›␠ ‹停›␠ ‹停›'],
		['，（停车停', '停车 车停 ‹停›'],
		['第1第、1', '第1 1第 ‹第›、 ‹1›'],
	])('%s', (text, expected) => {
		expect(words(text).map(legible).join(' ')).toBe(expected);
	});
});

describe('that stands before punctuation alone, it is a word by itself, once', () => {
	test.each([
		['停车', '停车 門车‹›'],
		['充电桩。换电桩！', '充电 电桩 門桩。‹› 换电 电桩 ‹桩›！'],
		['Ａ，Ａ', '門a‹Ａ›，‹› ‹Ａ›'],
	])('%s', (text, expected) => {
		expect(words(text).map(legible).join(' ')).toBe(expected);
	});
});

describe('a number is one, whatever parts its digits', () => {
	test.each([
		['1,000', '1,0 00 00 ‹0›'],
		['3.53元3', '3.5 53 3元 元3 ‹3›'],
		['6-1/6', '6-1 1/6 ‹6›'],
		['8：30', '8：3 30 門0‹›'],
		['第1第.停第', '第1 1第 ‹第›. 停第 ‹第›'],
	])('%s', (text, expected) => {
		expect(words(text).map(legible).join(' ')).toBe(expected);
	});
});

describe('pairs are folded, and what folding changed stands in private use', () => {
	test.each([
		['國家', '国‹國›家 門家‹›'],
		['ＡＢ', 'a‹Ａ›b 門b‹Ｂ›‹›'],
		['⼈民', '人‹⼈›民 門民‹›'],
		['⻋辆', '车‹⻋›辆 門辆‹›'],
		['㎡内', 'm‹㎡›2 2‹›内 門内‹›'],
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
			const first = characters.findIndex(
				(character) => normalizer.normalizeCharacter(character) !== '',
			);
			const kept = first < 0 ? '' : characters.slice(first).join('');
			expect(restored(text).text).toBe(kept.replace(/[\s\u0085]/g, ' '));
		}),
	);
});

test('a position is a letter of the folded text, and an indexed word is that letter and the next', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const letters = [...normalizer.normalize(text)];
			const paired = words(text);
			expect(paired).toHaveLength(letters.length);
			for (const [place, word] of paired.entries())
				if (isIndexed(word))
					expect([`门${letters[place]}`, `${letters[place]}${letters[place + 1]}`]).toContain(
						normalizer.normalize(word),
					);
		}),
	);
});

test('every letter is found, alone or as the first of a pair', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'停车费，。 12.-Ａa㎡') }), (text) => {
			const found = words(text)
				.filter(isIndexed)
				.map((word) => [...normalizer.normalize(word.replace(/^門/, ''))][0]);
			expect(new Set(found)).toEqual(new Set(normalizer.normalize(text)));
		}),
	);
});

test('every position knows where its letter begins', () => {
	const { text, starts } = restored('（甲）20㎡，乙𠮷丙。');
	const parts = Array.from(starts.subarray(1), (end, place) => text.slice(starts[place], end));
	expect(parts).toEqual(['甲）', '2', '0', '㎡', '，', '乙', '𠮷', '丙。']);
});
