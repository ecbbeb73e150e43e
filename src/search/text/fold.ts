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

const pairs =
	'⺁厂⺃乚⺅亻⺈刀⺉刂⺋㔾⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺣灬⺤爪⺥爪⺦丬⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罒⺲罒⺳罒⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟';

/**
 * CJK radicals (U+2E80–2EFF) → the characters that they look like. PDF files hold them in place of the characters, and
 * Unicode's own folding (NFKC) knows the Kangxi radicals (U+2F00–2FDF) only.
 */
const radicals: ReadonlyMap<string, string> = new Map(
	[...pairs.matchAll(/(.)(.)/gu)].map(([, radical = '', character = '']) => [radical, character]),
);

/** Reads pairs of a traditional and its simplified character. */
export function readVariants(pairs: string): Variants {
	const characters = [...pairs];
	const variants = new Map<string, string>();
	for (let index = 0; index + 1 < characters.length; index += 2)
		variants.set(characters[index] ?? '', characters[index + 1] ?? '');
	return variants;
}
