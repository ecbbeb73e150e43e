import { askingWords, requestWords, settingWords } from './request-words.ts';
import type { KnownWords } from './known-words.ts';

/** A part of a query: a record that has any of `terms` has it. */
export interface QueryUnit {
	terms: readonly string[];
	/** How much the part says of the matter. */
	weight: number;
	/** It came from the list of synonyms. */
	isSynonym: boolean;
}

type Kind = 'synonym' | 'official' | 'matter' | 'setting' | 'request' | 'asking';

interface Piece {
	kind: Kind;
	text: string;
}

const weights: Record<Kind, number> = {
	synonym: 2,
	official: 2,
	matter: 1,
	setting: 0.5,
	request: 0.15,
	asking: 0,
};

/**
 * Takes the words of a query apart without a dictionary: everyday words that have official terms, these terms, words of
 * setting and of asking, and the rest as a whole and in overlapping pairs of characters. What is said first counts most.
 */
export function unitsOf(words: readonly string[], known: KnownWords): QueryUnit[] {
	return words
		.flatMap((word) => piecesOf(word, known))
		.filter(({ kind }) => kind !== 'asking')
		.flatMap(({ kind, text }, place): QueryUnit[] => {
			const weight = weights[kind] / (1 + place / 3);
			const terms = known.get(text) ?? [];
			if (terms.length > 0) return [{ terms: [text, ...terms], weight, isSynonym: true }];
			return partsOf(text).map((part) => ({ terms: [part], weight, isSynonym: false }));
		});
}

function piecesOf(plain: string, words: KnownWords): Piece[] {
	const pieces: Piece[] = [];
	for (let place = 0; place < plain.length;) {
		const known = longestKnown(plain.slice(place), words);
		const last = pieces[pieces.length - 1];
		if (known) pieces.push(known);
		else if (last?.kind === 'matter') last.text += plain[place];
		else pieces.push({ kind: 'matter', text: plain[place] ?? '' });
		place += known?.text.length ?? 1;
	}
	return pieces;
}

const longestWord = 12;
const asking = new Set(askingWords);
const settings = new Set(settingWords);
const requests = new Set(requestWords);

function longestKnown(rest: string, words: KnownWords): Piece | undefined {
	for (let length = Math.min(longestWord, rest.length); length > 0; length--) {
		const text = rest.slice(0, length);
		if (settings.has(text)) return { kind: 'setting', text };
		const terms = words.get(text);
		if (terms) return { kind: terms.length > 0 ? 'synonym' : 'official', text };
		if (requests.has(text)) return { kind: 'request', text };
		if (asking.has(text)) return { kind: 'asking', text };
	}
	return undefined;
}

/** The text itself, unless it is long, and its pairs; a word of letters or a figure is one part. */
function partsOf(text: string): string[] {
	const runs = text.match(/[\da-z]+|[^\da-z]+/g) ?? [];
	return runs.flatMap((run) => {
		if (run.length < 3 || /[\da-z]/.test(run)) return [run];
		const pairs = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
		return run.length <= longestWhole ? [run, ...pairs] : pairs;
	});
}

const longestWhole = 8;
