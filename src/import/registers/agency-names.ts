/** The parts of an agency's name as an old portal wrote it. */
export interface WrittenName {
	/** The name itself, in comparable form. */
	name: string;
	/** Another name of the same agency, in brackets behind it: 青禾县教育局（县政府教育督导室）. */
	second?: string;
	/** True for an agency that no longer existed: 原青禾县质量技术监督局, 青禾县原质量技术监督局. */
	isFormer: boolean;
	/** True for the first of several, the others of which are not named: 青禾县教育局等5部门. */
	isFirstOf: boolean;
}

const others = /等[\d一二三四五六七八九十]*个?(?:部门|单位|局|家)?$/;
/** What stands in brackets behind a name without being one: seals, roles, and former names. */
const noName = /^(?:.*章|印|筹|筹建|主办|牵头|代拟|转发|本级|机关|本部|原.*|已?撤销|已?并入.*)$/;
const ended = /^(?:原|已?撤销|已?并入.*)$/;
/** Places whose own names begin with 原: 原平市, 原阳县, 原州区. */
const place = /^原[^省市县区旗][市县区旗]/;

/** Reads a name. `county` is the county's full name, where it is known. */
export function readAgencyName(written: string, county: string | undefined): WrittenName {
	const plain = plainName(written);
	const first = plain.replace(others, '');
	const [, base = first, inside = ''] = /^(.+?)\(([^()]+)\)$/.exec(first) ?? [];
	const whole = base.replace('(原)', '原');
	const before = beforeMark(whole, county);
	return {
		name: before === undefined ? whole : before + whole.slice(before.length + 1),
		...(inside !== '' && !noName.test(inside) && { second: inside }),
		isFormer: before !== undefined || ended.test(inside),
		isFirstOf: first !== plain,
	};
}

/** What stands before the 原 that marks a former agency: nothing, or the county; `undefined` without such a mark. */
function beforeMark(name: string, county: string | undefined): string | undefined {
	const starts = ['', county ?? '县', '县'];
	const before = starts.find((start) => name.startsWith(`${start}原`));
	const isPlace = before === '' && place.test(name) && !(county && name.startsWith(`原${county}`));
	return isPlace ? undefined : before;
}

/** A name's comparable form: without blanks and differences of width. */
export function plainName(name: string): string {
	return name.normalize('NFKC').replace(/\s/g, '');
}

/** How a name begins that leaves the county's own out: `full` 青禾县教育局, `short` 县教育局, `none` 教育局. */
export type CountyPart = 'full' | 'short' | 'none';

/**
 * A name without the county's, and how it named it. Names of other places stay as they are: `市教育局` in a county is the
 * city's.
 */
export function withoutCounty(
	name: string,
	county: string | undefined,
): { core: string; part: CountyPart } {
	const kind = county?.slice(-1) ?? '县';
	const at = county === undefined ? -1 : name.indexOf(county);
	const isAbove = at === 0 || (at > 0 && /^.{1,20}[省市州盟区]$/.test(name.slice(0, at)));
	const stems: (readonly [stem: string, part: CountyPart])[] = [
		[`本${kind}`, 'short'],
		[kind, 'short'],
	];
	if (county !== undefined && county.length > 2) stems.unshift([county.slice(0, -1), 'short']);
	if (county !== undefined && isAbove) stems.unshift([name.slice(0, at) + county, 'full']);
	const [stem = '', part = 'none'] =
		stems.find(([start]) => name.startsWith(start) && !isOtherWord(start, name)) ?? [];
	return { core: name.slice(stem.length).replace(/^政府(?=办|$)/, '人民政府'), part };
}

/** True where what looks like the county is a part of another word: 市场监督管理局, 青禾镇人民政府. */
function isOtherWord(stem: string, name: string): boolean {
	const rest = name.slice(stem.length);
	if (rest.length < 2 || (stem === '市' && market.test(name))) return true;
	return /^[省市县区旗州乡镇村街]/.test(rest) && !market.test(rest);
}

/** Words that begin with 市 and do not mean a city. */
const market = /^市(?:场|政(?!府))/;

/** True if `short` may abbreviate `long`: the same first and last character, and all others in their order. */
export function mayAbbreviate(short: string, long: string): boolean {
	if (short.length < 3 || short.length >= long.length) return false;
	if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
	let at = 0;
	return Array.from(short).every((character) => {
		const found = long.indexOf(character, at);
		at = found + 1;
		return found >= 0;
	});
}
