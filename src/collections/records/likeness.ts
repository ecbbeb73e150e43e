import { pinyin } from 'pinyin-pro';

/** Something that an editor may have meant. */
export interface Suggestible {
	/** What the editor must write. */
	name: string;
	/** What editors call it besides: its Chinese label, its title, its number. */
	words?: readonly string[];
}

/** A way to call a candidate, in the form in which texts are compared. */
interface Form {
	candidate: number;
	/** In lower case and without signs, so that `expires_on`, `expires-on` and `ExpiresOn` are equal. */
	text: string;
	/** The same with the signs between letters and digits, so that `fujian-1` is not `fujian1`. */
	exact: string;
	/** The numbers in it, without leading zeros. */
	numbers: string;
	/** How far a text may differ from it in letters. */
	mostDistance: number;
	isWord: boolean;
}

/** The candidates that a text resembles. */
export interface Resembling {
	/** The candidates that are meant, best first; those that are equally good together. */
	names: readonly string[];
	/** Whether one of their words was written, letter for letter. */
	isCertain: boolean;
}

const none: Resembling = { names: [], isCertain: false };

/** More candidates than this that resemble a text equally are no help. */
const mostEqual = 3;

/**
 * Finds the candidates that a text resembles: by letters, where two exchanged ones are one slip; by Chinese words that one has in
 * common with the other; by English words. Numbers must be the same, because another number is another document or year.
 */
export function likeness(candidates: readonly Suggestible[]): (written: string) => Resembling {
	const forms = candidates.flatMap(({ name, words = [] }, candidate) => [
		formOf(name, candidate, false),
		...words.map((word) => formOf(word, candidate, true)),
	]);
	return (written) => {
		const wanted = formOf(written, -1, false);
		if (wanted.text === '') return none;
		let best = 0;
		let found = new Set<number>();
		let isCertain = false;
		for (const form of forms) {
			const score = scoreOf(wanted, form);
			if (score === 0 || score < best) continue;
			if (score > best) [best, found, isCertain] = [score, new Set(), false];
			found.add(form.candidate);
			isCertain ||= form.isWord && form.exact === wanted.exact;
		}
		if (found.size > mostEqual) return none;
		const names = [...found].flatMap((index) => candidates[index]?.name ?? []);
		return { names, isCertain: isCertain && names.length === 1 };
	};
}

function formOf(text: string, candidate: number, isWord: boolean): Form {
	const wide = text.normalize('NFKC');
	const exact = wide.toLowerCase().replace(/[\s()[\]{}〔〕【】《》“”"']/g, '');
	return {
		candidate,
		text: exact.replace(/[_\-–—·.]/g, ''),
		exact,
		numbers: (wide.match(/\d+/g) ?? []).map((number) => number.replace(/^0+(?=\d)/, '')).join('-'),
		mostDistance: mostDistance(wide),
		isWord,
	};
}

/** In Latin letters one slip is no other word; in Chinese, where each character has a meaning, it is one unless the text is long. */
function mostDistance(text: string): number {
	return /\p{Script=Han}/u.test(text)
		? Math.floor(text.length / 5)
		: Math.max(1, Math.floor(text.length / 3));
}

/** From 0, nothing in common, to 1, equal. */
function scoreOf(wanted: Form, form: Form): number {
	if (wanted.text === form.text) return wanted.numbers === form.numbers ? 1 : 0;
	const isContained = shareContained(wanted.text, form.text);
	if (wanted.numbers !== form.numbers)
		return wanted.numbers === '' && form.isWord ? isContained : 0;
	return Math.max(
		isContained,
		shareOfLetters(wanted, form),
		shareOfPairs(wanted.text, form.text),
		shareOfSound(wanted.text, form.text),
	);
}

/** More than half if one Chinese text contains the other. */
function shareContained(a: string, b: string): number {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (short.length < 2 || !/^\p{Script=Han}+$/u.test(short) || !long.includes(short)) return 0;
	return 0.5 + short.length / long.length / 2;
}

function shareOfLetters(wanted: Form, form: Form): number {
	if (Math.abs(wanted.text.length - form.text.length) > form.mostDistance) return 0;
	const distance = editDistance(wanted.text, form.text);
	return distance > form.mostDistance ? 0 : 1 - distance / (form.text.length + 1);
}

/** Nearly 1 if two Chinese texts sound alike: who types by sound writes 依剧 for 依据. */
function shareOfSound(a: string, b: string): number {
	if (a.length < 2 || a.length !== b.length || !/^\p{Script=Han}+$/u.test(a)) return 0;
	const hasCommon = [...a].some((character, place) => character === b[place]);
	return hasCommon && soundOf(a) === soundOf(b) ? 0.9 : 0;
}

function soundOf(text: string): string {
	return pinyin(text, { toneType: 'none' });
}

/** The share of pairs of neighbouring characters that two Chinese texts have in common (Dice); 0 if it is not more than half. */
function shareOfPairs(a: string, b: string): number {
	if (!/\p{Script=Han}/u.test(a) || a.length < 4 || b.length < 4) return 0;
	const pairs = (text: string) =>
		new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
	const [ofA, ofB] = [pairs(a), pairs(b)];
	const share = (2 * ofA.intersection(ofB).size) / (ofA.size + ofB.size);
	return share > 0.5 ? share * 0.9 : 0;
}

/** Levenshtein distance with transposed neighbours counted once (optimal string alignment). */
function editDistance(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					at(rows, i - 1, j) + 1,
					(row[j - 1] ?? 0) + 1,
					at(rows, i - 1, j - 1) + cost,
					swapped ? at(rows, i - 2, j - 2) + 1 : Infinity,
				),
			);
		}
		rows.push(row);
	}
	return at(rows, a.length, b.length);
}

function at(rows: readonly number[][], i: number, j: number): number {
	return rows[i]?.[j] ?? Infinity;
}
