import { partOfRecord } from '../index/search-record.ts';
import type { Normalizer } from '../text/normalizer.ts';
import type { Hit } from './hit.ts';
import type { Texts } from '../texts/texts.ts';

export interface SnippetPart {
	text: string;
	marked: boolean;
}

const before = 30;
const length = 110;

/**
 * The part of `text` around the longest of the normalized `words` that contains the most of them, with all of them
 * marked; without any, the first sentence and the text after it.
 */
export function snippetOf(
	normalizer: Normalizer,
	text: string,
	words: readonly string[],
): SnippetPart[] {
	const { normalized, offsets } = normalizer.normalizeWithOffsets(text);
	const found = longestIn(normalized, words);
	const wanted = Math.max(length, (found?.length ?? 0) + 2 * before);
	const centre = found
		? bestPlace(normalized, found, words) - before
		: firstSentence(text, offsets);
	const first = Math.max(0, Math.min(centre, normalized.length - wanted));
	const last = Math.min(normalized.length, first + wanted);
	const start = first === 0 ? 0 : (offsets[first] ?? 0);
	const end = last === normalized.length ? text.length : (offsets[last] ?? text.length);
	return [
		...(start > 0 ? [{ text: '……', marked: false }] : []),
		...markedParts(normalizer, text.slice(start, end), words),
		...(end < text.length ? [{ text: '……', marked: false }] : []),
	];
}

/** `text` with every one of the normalized `words` marked. */
export function markedParts(
	normalizer: Normalizer,
	text: string,
	words: readonly string[],
): SnippetPart[] {
	const { normalized, offsets } = normalizer.normalizeWithOffsets(text);
	const isMarked = new Array<boolean>(text.length).fill(false);
	for (const word of words)
		for (let at = normalized.indexOf(word); word && at >= 0; at = normalized.indexOf(word, at + 1))
			isMarked.fill(true, offsets[at], endOf(text, offsets[at + word.length - 1] ?? 0));
	const parts: SnippetPart[] = [];
	for (const [place, marked] of isMarked.entries()) {
		const last = parts[parts.length - 1];
		if (last?.marked === marked) last.text += text[place];
		else parts.push({ text: text[place] ?? '', marked });
	}
	return parts;
}

/** The index after the character at `place`, which may have two units. */
function endOf(text: string, place: number): number {
	return place + ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);
}

function longestIn(normalized: string, words: readonly string[]): string | undefined {
	const byLength = words.filter(Boolean).sort((a, b) => b.length - a.length);
	return byLength.find((word) => normalized.includes(word));
}

/** The position of `found` that has the most other words around it. */
function bestPlace(normalized: string, found: string, words: readonly string[]): number {
	let best = { place: 0, count: -1 };
	for (
		let place = normalized.indexOf(found);
		place >= 0;
		place = normalized.indexOf(found, place + 1)
	) {
		const around = normalized.slice(Math.max(0, place - before), place - before + length);
		const count = words.filter((word) => around.includes(word)).length;
		if (count > best.count) best = { place, count };
	}
	return best.place;
}

/** The start of the first sentence. Facts at the beginning of a page have no punctuation and are skipped. */
function firstSentence(text: string, offsets: readonly number[]): number {
	const start = /[^\s，。；]+[，。；]/.exec(text)?.index ?? 0;
	return offsets.findIndex((place) => place >= start);
}

/** The number of passages in which the best snippet is looked for. */
const passagesAround = 2;

/** The text of a hit's page around the matching passage, and whether that is in an attachment. */
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
