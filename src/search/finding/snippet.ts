import { partOfRecord } from './search-record.ts';
import type { Fold } from '../text/fold.ts';
import type { Hit } from './hit.ts';
import type { Texts } from '../texts/texts.ts';

export interface ExcerptPart {
	text: string;
	marked: boolean;
}

const before = 30;
const length = 110;

/**
 * The part of `text` that has the most of the plain `words` around the longest of them, with all of them marked; without
 * any, its first sentence and what follows.
 */
export function excerptOf(fold: Fold, text: string, words: readonly string[]): ExcerptPart[] {
	const { plain, places } = fold.placed(text);
	const found = longestIn(plain, words);
	const wanted = Math.max(length, (found?.length ?? 0) + 2 * before);
	const centre = found ? bestPlace(plain, found, words) - before : firstSentence(text, places);
	const first = Math.max(0, Math.min(centre, plain.length - wanted));
	const last = Math.min(plain.length, first + wanted);
	const start = first === 0 ? 0 : (places[first] ?? 0);
	const end = last === plain.length ? text.length : (places[last] ?? text.length);
	return [
		...(start > 0 ? [{ text: '……', marked: false }] : []),
		...markedParts(fold, text.slice(start, end), words),
		...(end < text.length ? [{ text: '……', marked: false }] : []),
	];
}

/** `text` with every one of the plain `words` marked. */
export function markedParts(fold: Fold, text: string, words: readonly string[]): ExcerptPart[] {
	const { plain, places } = fold.placed(text);
	const isMarked = new Array<boolean>(text.length).fill(false);
	for (const word of words)
		for (let at = plain.indexOf(word); word && at >= 0; at = plain.indexOf(word, at + 1))
			isMarked.fill(true, places[at], endOf(text, places[at + word.length - 1] ?? 0));
	const parts: ExcerptPart[] = [];
	for (const [place, marked] of isMarked.entries()) {
		const last = parts[parts.length - 1];
		if (last?.marked === marked) last.text += text[place];
		else parts.push({ text: text[place] ?? '', marked });
	}
	return parts;
}

/** Behind the character at `place`, which may be two units. */
function endOf(text: string, place: number): number {
	return place + ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
}

function longestIn(plain: string, words: readonly string[]): string | undefined {
	const byLength = words.filter(Boolean).sort((a, b) => b.length - a.length);
	return byLength.find((word) => plain.includes(word));
}

/** Where `found` stands among the most of the other words. */
function bestPlace(plain: string, found: string, words: readonly string[]): number {
	let best = { place: 0, count: -1 };
	for (let place = plain.indexOf(found); place >= 0; place = plain.indexOf(found, place + 1)) {
		const around = plain.slice(Math.max(0, place - before), place - before + length);
		const count = words.filter((word) => around.includes(word)).length;
		if (count > best.count) best = { place, count };
	}
	return best.place;
}

/** The facts at the beginning of a page have no punctuation. */
function firstSentence(text: string, places: readonly number[]): number {
	const start = /[^\s，。；]+[，。；]/.exec(text)?.index ?? 0;
	return places.findIndex((place) => place >= start);
}

/** So much of a text is looked through for the best excerpt. */
const passagesAround = 2;

/** What a hit's page says where it was found, and in which attachment if it says it there. */
export async function passageOf(
	texts: Texts,
	{ record, passage = 0 }: Hit,
): Promise<{ text: string; isAttachment: boolean }> {
	const { text, passages, subResults } = await texts.readPage(record.id);
	if (record.row !== undefined) {
		const row = subResults.find(({ id }) => id === record.row);
		return { text: row ? text.slice(row.start, row.end) : '', isAttachment: false };
	}
	const isAttachment = partOfRecord(record, passage) === 'attachment';
	const end = isAttachment ? undefined : subResults[0]?.start;
	const from = passages[passage] ?? 0;
	const to = Math.min(passages[passage + passagesAround] ?? text.length, end ?? text.length);
	return { text: text.slice(from, to), isAttachment };
}
