import { compareText } from '../../domain/text/compare-text.ts';
import { pinyin } from 'pinyin-pro';
import { Converter } from 'opencc-js/t2cn';

/** The readings of the characters that people type, `syllable characters` a line, without tones; ü is v. */
export function pinyinLines(characters: Iterable<string>): string {
	const bySyllable = new Map<string, string>();
	for (const character of [...new Set(characters)].sort())
		for (const syllable of readingsOf(character))
			bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
	return [...bySyllable]
		.sort(([a], [b]) => compareText(a, b))
		.map(([syllable, found]) => `${syllable} ${found}`)
		.join('\n');
}

/** The 6,763 characters of GB 2312: what a citizen's input method offers first. */
export function commonCharacters(): string {
	const decoder = new TextDecoder('gbk');
	let characters = '';
	for (let row = 0xb0; row <= 0xf7; row++)
		for (let cell = 0xa1; cell <= 0xfe; cell++)
			characters += decoder.decode(Uint8Array.of(row, cell));
	return characters.replace(/[^\p{Script=Han}]/gu, '');
}

function readingsOf(character: string): Set<string> {
	const readings = pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true });
	return new Set(readings.filter((reading) => /^[a-z]+$/.test(reading)));
}

/** Every traditional or variant character and the simplified one for it, in pairs. */
export function variantPairs(): string {
	const simplify = Converter({ from: 't', to: 'cn' });
	let pairs = '';
	for (let code = 0x4e00; code <= 0x9fff; code++) {
		const character = String.fromCodePoint(code);
		const simplified = simplify(character);
		if (simplified !== character && simplified.length === 1) pairs += character + simplified;
	}
	return pairs;
}
