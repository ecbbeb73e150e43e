import { inChinese, inDigits } from '../text/figures.ts';
import { stopWords, requestWords, contextWords } from './stop-words.ts';
import { bigramsOf } from '../text/similarity.ts';
import type { KnownWords } from '../index/known-words.ts';

/** A part of a query. A record matches it with any of `terms`. */
export interface QueryUnit {
	terms: readonly string[];
	/** The weight of the part compared with the others. */
	weight: number;
	kind: UnitKind;
}

/**
 * The kinds of parts: everyday words and official terms of the synonym lists; figures; other content; places, which are
 * evidence of their own; words for persons and circumstances (`context`); words for what is wanted (`request`).
 */
type UnitKind =
	'synonym' | 'official' | 'figure' | 'content' | 'place' | 'context' | 'request' | 'stop';

interface Piece {
	kind: UnitKind;
	text: string;
}

const weights: Record<UnitKind, number> = {
	synonym: 2,
	official: 2,
	figure: 1,
	content: 1,
	place: 0.2,
	context: 0.25,
	request: 0.15,
	stop: 0,
};

/** The first pieces of a query weigh most; a piece after this many others weighs half. */
const halvedAfter = 6;

/**
 * What a part of a piece counts: less for a character that is left between known words, mostly a verb or a particle,
 * and for the pairs of an official term, which counts as a whole.
 */
const shares = { singleCharacter: 0.3, pairOfTerm: 0.7 };

/**
 * Splits the words of a query without a dictionary: everyday words with official terms, these terms, words of context
 * and of request, and the rest as a whole and in overlapping pairs of characters. The first parts weigh most.
 */
export function unitsOf(
	words: readonly string[],
	known: KnownWords,
	places: readonly string[] = [],
): QueryUnit[] {
	const pieces = words.map((word) =>
		piecesOf(word, known, places).filter(({ kind }) => kind !== 'stop'),
	);
	return pieces.flatMap((own) =>
		own.flatMap(({ kind, text }, place): QueryUnit[] => {
			const weight = weights[kind] / (1 + place / halvedAfter);
			const terms = known.get(text) ?? [];
			if (terms.length > 0) return [{ terms: [text, ...terms], weight, kind }];
			if (kind === 'figure') return [{ terms: inBothWritings(text), weight, kind }];
			if (kind === 'place') return [{ terms: [text], weight, kind }];
			return partsOf(text).map((part) => ({
				terms: [part],
				weight: weight * shareOf(part, { kind, text, isAlone: pieces.flat().length === 1 }),
				kind,
			}));
		}),
	);
}

function shareOf(part: string, { kind, text, isAlone }: Piece & { isAlone: boolean }): number {
	if (part.length === 1 && !isAlone) return shares.singleCharacter;
	return kind === 'official' && part !== text ? shares.pairOfTerm : 1;
}

function piecesOf(normalized: string, words: KnownWords, places: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	for (let place = 0; place < normalized.length;) {
		const rest = normalized.slice(place);
		const known = placeAt(rest, places) ?? wordAt(rest, words) ?? figureAt(rest);
		const last = pieces[pieces.length - 1];
		if (known) pieces.push(known);
		else if (last?.kind === 'content') last.text += normalized[place];
		else pieces.push({ kind: 'content', text: normalized[place] ?? '' });
		place += known?.text.length ?? 1;
	}
	return pieces;
}

/** Verbs and particles of one character, which often stand before a word: 上环保课 is no 上环. */
const oftenBefore = /^[上下在要有不被到去来给对把开]/;

/** The longest known word at the beginning, unless a better one begins a character later. */
function wordAt(rest: string, words: KnownWords): Piece | undefined {
	const here = longestKnown(rest, words);
	if (here?.text.length !== 2 || !oftenBefore.test(here.text)) return here;
	const next = longestKnown(rest.slice(1), words);
	return (next?.text.length ?? 0) >= 2 && next?.kind !== 'stop' ? undefined : here;
}

const longestWord = 12;
const asking = new Set(stopWords);
const settings = new Set(contextWords);
const requests = new Set(requestWords);

function longestKnown(rest: string, words: KnownWords): Piece | undefined {
	for (let length = Math.min(longestWord, rest.length); length > 0; length--) {
		const text = rest.slice(0, length);
		if (settings.has(text)) return { kind: 'context', text };
		const terms = words.get(text);
		if (terms) return { kind: terms.length > 0 ? 'synonym' : 'official', text };
		if (requests.has(text)) return { kind: 'request', text };
		if (asking.has(text)) return { kind: 'stop', text };
	}
	return undefined;
}

/** A place with its type, such as 郑州市. */
function placeAt(rest: string, places: readonly string[]): Piece | undefined {
	const name = places.find((each) => rest.startsWith(each));
	if (name === undefined) return undefined;
	const kind = kindOfPlace.exec(rest.slice(name.length))?.[0] ?? '';
	return { kind: 'place', text: name + kind };
}

const kindOfPlace = /^(?:自治[区州县]|[省市县区州])/;

const figure =
	/^第?[\d〇零一二三四五六七八九十百千]+(?:条|款|项|天|日|年|个?月|元|万|倍|岁|届|期|次|批|章|节|周|小时|分钟|公里|米|吨|人|户)/;

/** A figure with its unit. */
function figureAt(rest: string): Piece | undefined {
	const text = figure.exec(rest)?.[0];
	return text === undefined ? undefined : { kind: 'figure', text };
}

function inBothWritings(text: string): string[] {
	const digits = inDigits(text);
	return [...new Set([text, digits, inChinese(digits) ?? digits])];
}

/** The text itself, unless it is long, and its pairs; a word of letters or a figure is one part. */
function partsOf(text: string): string[] {
	const runs = text.match(/[\da-z]+|[^\da-z]+/g) ?? [];
	return runs.flatMap((run) => {
		if (run.length < 3 || /[\da-z]/.test(run)) return [run];
		return run.length <= longestWhole ? [run, ...bigramsOf(run)] : bigramsOf(run);
	});
}

const longestWhole = 8;
