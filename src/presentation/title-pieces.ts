import { officialWords } from './official-words.ts';

/** A name longer than this is broken by its words: a line of a phone has no room for it. */
const longestName = 14;

/**
 * What no line may break, whatever its words: numbers of documents, ordinals, figures with what they count, short texts
 * in brackets or quotation marks, masked names, Latin words.
 */
const wholes = [
	/\p{Script=Han}{1,8}〔\d{4}〕(?:第?\d+号)?/u,
	/第[\d零〇一二三四五六七八九十百]+\p{Script=Han}/u,
	/\d[\d.,%—–-]*(?:工作日|年度|平方米|公里|[万亿]?元|[年月日号批期版条项个次届件人名户家辆吨亩度天级])?/u,
	/[（(][^（）()]{1,8}[）)]/u,
	/“[^“”]{1,6}”/u,
	/[A-Za-z][\w.+-]*/u,
].map(({ source }) => source);

/** Words that no line should end with: they belong to what follows. */
const leading =
	/^(?:关于|对于|对|和|与|及|以及|或|或者|在|为|向|由|从|把|将|被|第|每|各|全|本|该|不|再|新|老|[《〈（(“‘「『〔【［[<])$/u;

/** Words and signs that no line should begin with: they belong to what precedes. */
const trailing = /^(?:的|等|[、，。；：！？》〉）)”’」』〕】］\]>,.;:!?—…·\s]+)$/u;

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * A title in pieces that no line should break (GB/T 9704—2012: 词意完整): its words, with the signs and particles that
 * belong to them. `names` are those of the county and its agencies, which stay whole. The pieces joined are the title.
 */
export function titlePieces(title: string, names: readonly string[] = []): string[] {
	return joined(wordsOf(title, names));
}

/** The words of a title; what must stay whole is one word. */
function wordsOf(title: string, names: readonly string[]): string[] {
	// Every second part is a whole.
	return title
		.split(wholeAmong(names))
		.flatMap((part, place) =>
			place % 2 === 1 ? [part] : [...words.segment(part)].map(({ segment }) => segment),
		);
}

/** The pattern for the names of a county: thousands of titles share them. */
const patterns = new WeakMap<readonly string[], RegExp>();

function wholeAmong(names: readonly string[]): RegExp {
	const kept = patterns.get(names);
	if (kept) return kept;
	const known = [...names.filter(({ length }) => length <= longestName), ...officialWords]
		.sort((one, other) => other.length - one.length)
		.map((name) => RegExp.escape(name));
	const pattern = new RegExp(`(${[...known, ...wholes].join('|')})`, 'u');
	patterns.set(names, pattern);
	return pattern;
}

/**
 * Puts signs and particles to the words that they belong to. A character that the segmenter leaves alone ends the word
 * before it, as in 充电桩, or begins the next one at the start and after a sign.
 */
function joined(all: readonly string[]): string[] {
	const pieces: string[] = [];
	let isOpen = false;
	for (const word of all) {
		const last = pieces.at(-1);
		const isAlone = /^\p{Script=Han}$/u.test(word) && !leading.test(word);
		const isAfterSign = last === undefined || /[\p{P}\s]$/u.test(last);
		if (last !== undefined && (isOpen || trailing.test(word) || (isAlone && !isAfterSign)))
			pieces[pieces.length - 1] = last + word;
		else pieces.push(word);
		isOpen = leading.test(word) || (isAlone && isAfterSign);
	}
	return pieces;
}
