import { radicals } from './radicals.ts';

/** Traditional or variant character → the simplified one. */
export type Variants = ReadonlyMap<string, string>;

/** Text without what a search must not depend on: width, case, script, radicals; and, if `plain`, punctuation. */
export interface Fold {
	/** With punctuation; all brackets that enclose a year are 〔〕. */
	text: (text: string) => string;
	/** Letters and digits alone. */
	plain: (text: string) => string;
	/** The same of one character: its letters and digits, or an empty text for punctuation and spaces. */
	letters: (character: string) => string;
	/** The same as `plain`, with the place in `text` of each of its UTF-16 units. */
	placed: (text: string) => Placed;
}

interface Placed {
	plain: string;
	places: number[];
}

const brackets: Record<string, string> = {
	...Object.fromEntries([...'[({【〖『「<《〈'].map((bracket) => [bracket, '〔'])),
	...Object.fromEntries([...'])}】〗』」>》〉'].map((bracket) => [bracket, '〕'])),
};

export function createFold(variants: Variants): Fold {
	const known = new Map<string, string>();
	const foldCharacter = (character: string): string => {
		const before = known.get(character);
		if (before !== undefined) return before;
		const folded = foldUnknown(character, variants);
		known.set(character, folded);
		return folded;
	};
	const lettersOf = new Map<string, string>();
	const letters = (character: string): string => {
		const before = lettersOf.get(character);
		if (before !== undefined) return before;
		const folded = wordlike(foldCharacter(character));
		lettersOf.set(character, folded);
		return folded;
	};
	const placed = (text: string): Placed => {
		const places: number[] = [];
		let plain = '';
		let place = 0;
		for (const character of text) {
			const folded = letters(character);
			plain += folded;
			for (let unit = 0; unit < folded.length; unit++) places.push(place);
			place += character.length;
		}
		return { plain, places };
	};
	return {
		text: (text) =>
			[...text]
				.map(foldCharacter)
				.map((character) => brackets[character] ?? character)
				.join(''),
		plain: (text) => Array.from(text, letters).join(''),
		letters,
		placed,
	};
}

function foldUnknown(character: string, variants: Variants): string {
	const folded = (radicals.get(character) ?? character).normalize('NFKC').toLowerCase();
	return [...folded].map((part) => variants.get(part) ?? part).join('');
}

function wordlike(folded: string): string {
	return /^[\p{L}\p{N}]+$/u.test(folded) ? folded : '';
}
