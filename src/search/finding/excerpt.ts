import type { Fold } from '../text/fold.ts';

export interface ExcerptPart {
	text: string;
	marked: boolean;
}

const before = 30;
const length = 110;

/** The part of `text` around the longest of the plain `words` that it contains, with all of them marked; else its beginning. */
export function excerptOf(fold: Fold, text: string, words: readonly string[]): ExcerptPart[] {
	const { plain, places } = fold.placed(text);
	const byLength = [...words].sort((a, b) => b.length - a.length);
	const found = byLength.find((word) => plain.includes(word));
	const centre = found ? plain.indexOf(found) : 0;
	const first = Math.max(0, centre - before);
	const last = Math.min(plain.length, first + Math.max(length, (found?.length ?? 0) + 2 * before));
	const start = first === 0 ? 0 : (places[first] ?? 0);
	const end = last === plain.length ? text.length : (places[last] ?? text.length);
	const shown = markedParts(fold, text.slice(start, end), words);
	return [
		...(start > 0 ? [{ text: '……', marked: false }] : []),
		...shown,
		...(end < text.length ? [{ text: '……', marked: false }] : []),
	];
}

/** `text` with every one of the plain `words` marked. */
export function markedParts(fold: Fold, text: string, words: readonly string[]): ExcerptPart[] {
	const { plain, places } = fold.placed(text);
	const isMarked = new Array<boolean>(text.length).fill(false);
	for (const word of words)
		for (let at = plain.indexOf(word); word && at >= 0; at = plain.indexOf(word, at + 1))
			isMarked.fill(true, places[at], (places[at + word.length - 1] ?? 0) + 1);
	const parts: ExcerptPart[] = [];
	for (const [place, marked] of isMarked.entries()) {
		const last = parts.at(-1);
		if (last?.marked === marked) last.text += text[place];
		else parts.push({ text: text[place] ?? '', marked });
	}
	return parts;
}
