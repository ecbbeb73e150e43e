import { excerptOf, markedParts } from './finding/excerpt.ts';
import { isAttachment } from './finding/search-record.ts';
import { showResults } from './result-list.ts';
import { searching } from '../interface/zh-CN.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ExcerptPart } from './finding/excerpt.ts';
import type { Hit } from './finding/hit.ts';
import type { SearchIndex } from './finding/search-index.ts';
import type { Answer } from './search-answer.ts';

interface Settings {
	answer: Answer;
	day: CalendarDate;
	list: HTMLElement;
	more: HTMLElement;
	/** Whether the reader still waits for this answer. */
	isLatest: () => boolean;
}

/**
 * Returns what shows the next `count` results of an answer: titles at once, excerpts as they arrive. Done when all are
 * there; throws when one does not come.
 */
export function createResultPages(
	index: SearchIndex,
	{ answer: { hits, words }, day, list, more, isLatest }: Settings,
): (count: number) => Promise<void> {
	let from = 0;
	return async (count) => {
		const page = hits.slice(from, from + count);
		const titles = page.map(({ record }) => ({
			record,
			title: markedParts(index.fold, record.title, words),
		}));
		const excerpts = showResults(list, titles, { from, day });
		// The button that the reader pressed may be gone.
		if (from > 0) list.children[from]?.querySelector('a')?.focus({ preventScroll: true });
		from += page.length;
		more.hidden = from >= hits.length;
		await Promise.all(
			page.map(async (hit, place) => {
				const parts = await excerptFor(index, hit, words);
				if (isLatest()) excerpts[place]?.(parts);
			}),
		);
	};
}

/** The title stands above it already. */
async function excerptFor(
	index: SearchIndex,
	{ record, passage = 0 }: Hit,
	words: string[],
): Promise<ExcerptPart[]> {
	if (record.purpose !== undefined) return markedParts(index.fold, record.purpose, words);
	const text = await index.readText(record, passage);
	const body = text.startsWith(record.title)
		? text.slice(record.title.length).replace(/^[\s；]+/, '')
		: text;
	const parts = excerptOf(index.fold, body, words);
	return isAttachment(record, passage)
		? [{ text: searching.attachment, marked: false }, ...parts]
		: parts;
}
