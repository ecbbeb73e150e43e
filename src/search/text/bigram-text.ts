import type { Normalizer } from './normalizer.ts';

/**
 * Text as Pagefind takes it: one word for each letter or digit, made of the folded character and the one behind it
 * (`停车 车管 管理`). So nothing is segmented, a place is a character, and two neighbouring characters are a word.
 *
 * The text comes back as it was typed. Pagefind takes private-use characters for punctuation: it keeps them and does not
 * index them. Where folding changed a character, the original stands behind it in private use. A character before
 * punctuation or a space is written in private use alone: pairs across a border are a sixth of all and mostly rare, and a
 * phrase across a border is found by its other pairs and their distance. One that begins no pair of the text is a word the
 * first time (`loneWord`), so that whoever asks for it alone finds the text.
 */
export function bigramText(normalizer: Normalizer, text: string): string[] {
	const words: string[] = [];
	/** The letters before a border, with their places. */
	const unpaired: [place: number, letter: Letter][] = [];
	const findable = new Set<string>();
	let last: Letter | undefined;
	for (const character of text) {
		const folded = normalizer.normalizeCharacter(character);
		if (folded === '' && last) last.gap += whiteSpace.test(character) ? blank : character;
		let original = character;
		for (const letter of folded) {
			if (last) pair(last, letter);
			last = { letter, original, gap: '' };
			original = '';
		}
	}
	if (last) pair(last);

	function pair(each: Letter, next = '') {
		const { letter, original, gap } = each;
		const isPaired = next !== '' && (gap === '' || isWithinNumber(letter, gap, next));
		if (isPaired) findable.add(letter);
		else unpaired.push([words.length, each]);
		words.push(isPaired ? shown(letter, original) + gap + next : '');
	}
	for (const [place, { letter, original, gap }] of unpaired) {
		words[place] = findable.has(letter)
			? hidden(original) + gap
			: loneWord(shown(letter, original)) + gap + nothing;
		findable.add(letter);
	}
	return words;
}

/** A word that takes up a position, is not indexed, and is restored as an empty text. */
export const emptyWord = '·';

interface RestoredText {
	text: string;
	/** Where in the text each place begins; one more for the end. */
	starts: Uint32Array;
}

/** The text of which `content` has the words, separated by blanks. */
export function restoreText(content: string): RestoredText {
	const words = content.split(' ');
	const starts = new Uint32Array(words.length + 1);
	let text = '';
	for (const [place, word] of words.entries()) {
		starts[place] = text.length;
		text += restoreWord(word);
	}
	starts[words.length] = text.length;
	return { text, starts };
}

interface Letter {
	/** Folded. */
	letter: string;
	/** Empty for what folding added behind it. */
	original: string;
	/** What stands between it and the next one. */
	gap: string;
}

/** Pagefind separates words at white space, which is for it what Unicode says, U+0085 too. */
const whiteSpace = /[\s\u0085]/;
const blank = '␠';
const privateUse = 0xf_0000;
const nothing = String.fromCodePoint(privateUse);

/** A character that folding never leaves in a text or a query. */
const mark = '門';

/**
 * The word of a letter that no pair of its text begins with. It is marked because Pagefind, asked for a pair that it does
 * not have, gives a word that the pair begins with.
 */
export function loneWord(letter: string): string {
	return mark + letter;
}

/** A word that is indexed, takes up a position, and is restored as an empty text. No query asks for it. */
export const unaskedWord = `${mark}${mark}${nothing}${nothing}`;

/** Whether Pagefind indexes a word of a paired text. */
export function isIndexed(word: string): boolean {
	return !isHidden(word);
}

/** 1,000 and 3.5 are one number, 2026-11-28 and 8:30 are asked for as one. */
function isWithinNumber(letter: string, gap: string, next: string): boolean {
	return /^[-.,，．/:：]$/.test(gap) && /\d/.test(letter) && /\d/.test(next);
}

function shown(letter: string, original: string): string {
	if (original === letter) return letter;
	return /^[A-Z]$/.test(original) ? original : letter + hidden(original);
}

function hidden(original: string): string {
	let units = '';
	for (let place = 0; place < original.length; place++)
		units += String.fromCodePoint(privateUse + original.charCodeAt(place));
	return units || nothing;
}

function restoreWord(word: string): string {
	if (word === emptyWord) return '';
	const [first = '', ...others] = word.startsWith(mark) ? word.slice(mark.length) : word;
	if (isHidden(first)) return revealed([first, ...others]);
	const own = others.slice(0, -1);
	return revealed(isHidden(own[0] ?? '') ? own : [first, ...own]);
}

function isHidden(character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return code >= privateUse && code <= privateUse + 0xffff;
}

function revealed(characters: readonly string[]): string {
	return characters
		.map((character) => {
			if (character === blank) return ' ';
			if (character === nothing) return '';
			return isHidden(character)
				? String.fromCharCode((character.codePointAt(0) ?? 0) - privateUse)
				: character;
		})
		.join('');
}
