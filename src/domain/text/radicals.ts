/**
 * The ordinary characters of the block CJK Radicals Supplement (U+2E80–2EFF), after EquivalentUnifiedIdeograph.txt of
 * Unicode 17: each radical, then its character. PDF files that were made from Word leave such radicals in copied text.
 */
const alike =
	'⺂乛⺃乚⺅亻⺉刂⺋㔾⺎兀⺏尣⺒巳⺔彑⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺦丬⺨犭⺩王⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺹耂⺺肀' +
	'⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻐钅⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀⻳龟';

/** Radicals that are written differently from their character, so that the character may not be what was meant. */
const different =
	'⺁厂⺄乙⺆冂⺇𠘨⺈刀⺊卜⺌小⺍小⺐尢⺑𡯂⺓幺⺕𫜹⺗心⺜日⺝月⺤爫⺥爫⺧牛⺪𤴔⺫目⺬示⺮𥫗⺵𦉫⺶羊⺷𦍌⺸𦍋⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻇𧢲⻊𧾷⻌辶⻍辶⻎辶⻏邑⻑長⻕𨸏⻗雨⻞𩙿⻡𩠐⻱龜';

/** The ordinary character of a radical. */
export interface OrdinaryCharacter {
	character: string;
	/** Whether the two look alike, so that nothing else can be meant. */
	isAlike: boolean;
}

const ordinary: ReadonlyMap<string, OrdinaryCharacter> = new Map([
	...inPairs(alike, true),
	...inPairs(different, false),
]);

/** The ordinary character of a Kangxi radical (U+2F00–2FDF) or a CJK radical; `undefined` for all others. */
export function ordinaryCharacter(radical: string): OrdinaryCharacter | undefined {
	if (/^[\u2f00-\u2fd5]$/.test(radical))
		return { character: radical.normalize('NFKC'), isAlike: true };
	return ordinary.get(radical);
}

function inPairs(text: string, isAlike: boolean): [string, OrdinaryCharacter][] {
	const characters = [...text];
	return characters.flatMap((radical, index): [string, OrdinaryCharacter][] =>
		index % 2 === 0 ? [[radical, { character: characters[index + 1] ?? '', isAlike }]] : [],
	);
}
