import { expect, test } from 'vitest';
import { findOddCharacters } from '../../../src/domain/text/odd-characters.ts';
import { standardCharacter } from '../../../src/domain/text/private-use.ts';
import { ordinaryCharacter } from '../../../src/domain/text/radicals.ts';

const decoder = new TextDecoder('gb18030', { fatal: true });

/** The second bytes of 0xFE50–FEA0, whose private-use code points begin with U+E815. */
const secondBytes = Array.from({ length: 0x51 }, (_, index) => 0x50 + index).filter(
	(byte) => byte !== 0x7f,
);

/** Two-byte codes that GB 18030—2022 left in the private use area although their characters are in Unicode. */
const unmoved: Readonly<Record<number, string>> = {
	0xe816: '\u{20087}',
	0xe817: '\u{20089}',
	0xe818: '\u{200CC}',
	0xe831: '\u{215D7}',
	0xe83b: '\u{2298F}',
	0xe855: '\u{241FE}',
};

test.each(secondBytes.map((byte, index) => ({ byte, code: 0xe815 + index })))(
	'the standard character of 0xFE$byte is the one that GB 18030 has today',
	({ byte, code }) => {
		const character = standardCharacter(String.fromCodePoint(code));
		expect(character).toBe(unmoved[code] ?? decoder.decode(Uint8Array.of(0xfe, byte)));
	},
);

/** Characters that GB 18030—2005 and 2022 moved, and two that GBK had in the private use area. */
test.each([
	[0xe78d, 0xfe10],
	[0xe78e, 0xfe12],
	[0xe78f, 0xfe11],
	[0xe790, 0xfe13],
	[0xe791, 0xfe14],
	[0xe792, 0xfe15],
	[0xe793, 0xfe16],
	[0xe794, 0xfe17],
	[0xe795, 0xfe18],
	[0xe796, 0xfe19],
	[0xe7c7, 0x1e3f],
	[0xe7c8, 0x01f9],
	[0xe76c, 0x20ac],
	[0xe7e7, 0x303e],
	[0xe7e8, 0x2ff0],
	[0xe7f3, 0x2ffb],
	[0xe81e, 0x9fb4],
	[0xe826, 0x9fb5],
	[0xe82b, 0x9fb6],
	[0xe82c, 0x9fb7],
	[0xe832, 0x9fb8],
	[0xe843, 0x9fb9],
	[0xe854, 0x9fba],
	[0xe864, 0x9fbb],
])('the character of private use %i is %i', (code, standard) => {
	expect(standardCharacter(String.fromCodePoint(code))?.codePointAt(0)).toBe(standard);
});

test('other private-use characters have no standard one', () => {
	for (const code of [0xe000, 0xe78c, 0xe797, 0xe7f4, 0xe814, 0xe865, 0xf0b7, 0xf0000])
		expect(standardCharacter(String.fromCodePoint(code))).toBeUndefined();
});

test('every Kangxi radical has the character that Unicode names', () => {
	for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
		const radical = String.fromCodePoint(code);
		const character = radical.normalize('NFKC');
		expect(character).not.toBe(radical);
		expect(ordinaryCharacter(radical)).toEqual({ character, isAlike: true });
	}
});

test('all 115 CJK radicals but one have a character; those written differently are not corrected', () => {
	const without = [];
	for (let code = 0x2e80; code <= 0x2ef3; code += 1) {
		const found = ordinaryCharacter(String.fromCodePoint(code));
		if (!found) without.push(code.toString(16));
		expect(found?.character ?? '字').toMatch(/^\p{Unified_Ideograph}$/u);
	}
	// U+2E80 stands for no character, U+2E9A is not assigned.
	expect(without).toEqual(['2e80', '2e9a']);
	expect(ordinaryCharacter('⻓')).toEqual({ character: '长', isAlike: true });
	expect(ordinaryCharacter('⺈')).toEqual({ character: '刀', isAlike: false });
});

test.each([
	['甲\u200B乙', 1, ''],
	['甲\u200B\u200D\u2060乙', 1, ''],
	['\uFEFF甲', 0, ''],
	['条\u00AD例', 1, ''],
	['co\u00ADoperate', 2, undefined],
	['甲\uFFFD', 1, undefined],
	['⼀', 0, '一'],
	['\uE81E', 0, '龴'],
	['\uE815', 0, undefined],
])('%j has one odd character', (text, index, correction) => {
	expect(findOddCharacters(text)).toMatchObject([
		correction === undefined ? { index } : { index, correction },
	]);
	expect(findOddCharacters(text)[0]?.correction).toBe(correction);
});
