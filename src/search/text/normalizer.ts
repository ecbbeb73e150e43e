/** Traditional or variant character → the simplified one. */
export type Variants = ReadonlyMap<string, string>;

/**
 * Converts text into the form in which a search compares it: without differences of width, case, script and radicals.
 */
export interface Normalizer {
	/** Folds a text and keeps its punctuation; all brackets around a year become 〔〕. */
	fold: (text: string) => string;
	/** Folds a text and keeps only letters and digits. */
	normalize: (text: string) => string;
	/** The normalized form of one character; empty for punctuation and spaces. */
	normalizeCharacter: (character: string) => string;
	/** The normalized form, with the offset in `text` of each of its UTF-16 units. */
	normalizeWithOffsets: (text: string) => NormalizedText;
}

interface NormalizedText {
	normalized: string;
	offsets: number[];
}

const brackets: Record<string, string> = {
	...Object.fromEntries([...'[({【〖『「<《〈'].map((bracket) => [bracket, '〔'])),
	...Object.fromEntries([...'])}】〗』」>》〉'].map((bracket) => [bracket, '〕'])),
};

export function createNormalizer(variants: Variants): Normalizer {
	// By number: a character that is cut out of a text would be hashed anew each time.
	const known = new Map<number, { folded: string; normalized: string }>();
	const formsOf = (character: string) => {
		const code = character.codePointAt(0) ?? 0;
		const before = known.get(code);
		if (before) return before;
		const folded = foldCharacter(character, variants);
		const forms = { folded, normalized: /^[\p{L}\p{N}]+$/u.test(folded) ? folded : '' };
		known.set(code, forms);
		return forms;
	};
	const normalizeCharacter = (character: string) => formsOf(character).normalized;
	const foldWithBrackets = (character: string) => {
		const { folded } = formsOf(character);
		return brackets[folded] ?? folded;
	};
	return {
		fold: (text) => Array.from(text, foldWithBrackets).join(''),
		normalize: (text) => Array.from(text, normalizeCharacter).join(''),
		normalizeCharacter,
		normalizeWithOffsets: (text) => {
			const offsets: number[] = [];
			let normalized = '';
			let offset = 0;
			for (const character of text) {
				const letters = normalizeCharacter(character);
				normalized += letters;
				for (let unit = 0; unit < letters.length; unit++) offsets.push(offset);
				offset += character.length;
			}
			return { normalized, offsets };
		},
	};
}

function foldCharacter(character: string, variants: Variants): string {
	const folded = (radicals.get(character) ?? character).normalize('NFKC').toLowerCase();
	return [...folded].map((part) => variants.get(part) ?? part).join('');
}

const pairs =
	'⺁厂⺃乚⺅亻⺈刀⺉刂⺋㔾⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺔彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺣灬⺤爪⺥爪⺦丬⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罒⺲罒⺳罒⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟';

/**
 * CJK radicals (U+2E80–2EFF) → the characters that they look like. PDF files contain them in place of the characters,
 * and Unicode's own folding (NFKC) only converts the Kangxi radicals (U+2F00–2FDF).
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
