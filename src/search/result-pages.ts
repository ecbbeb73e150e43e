import { snippetOf, markedParts, passageOf } from './finding/snippet.ts';
import { showResults } from './result-list.ts';
import { searching } from '../interface/zh-CN.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { SnippetPart } from './finding/snippet.ts';
import type { Hit } from './finding/hit.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { SearchAnswer } from './search-answer.ts';

interface Settings {
	answer: SearchAnswer;
	day: CalendarDate;
	list: HTMLElement;
	more: HTMLElement;
	/** Whether the reader still waits for this answer. */
	isLatest: () => boolean;
	/** Whether snippets come at once wherever the reader is. */
	isEager: boolean;
	/** Is called when an snippet further down does not arrive. */
	onLost: () => void;
}

/**
 * Returns what shows the next `count` results of an answer: titles at once, snippets as they arrive, those further down when
 * the reader comes near them. Done when what can be seen is there; throws when an snippet of it does not come.
 */
export function createResultPages(
	index: SearchIndex,
	{ answer: { hits, words }, day, list, more, isLatest, isEager, onLost }: Settings,
): (count: number) => Promise<void> {
	let from = 0;
	return async (count) => {
		const page = hits.slice(from, from + count);
		const titles = page.map(({ record }) => ({
			record,
			title: markedParts(index.normalizer, record.title, words),
		}));
		const snippets = showResults(list, titles, { from, day });
		const items = [...list.children].slice(from);
		// The button that the reader pressed may be gone.
		if (from > 0) items[0]?.querySelector('a')?.focus({ preventScroll: true });
		from += page.length;
		more.hidden = from >= hits.length;
		const show = async (place: number) => {
			const hit = page[place];
			const parts = hit && isLatest() ? await snippetFor(index, hit, words) : [];
			if (isLatest()) snippets[place]?.(parts);
		};
		if (isEager) await Promise.all(items.map((_, place) => show(place)));
		else await whenNear(items, show, () => isLatest() && onLost());
	};
}

/** The title stands above it already. */
async function snippetFor(index: SearchIndex, hit: Hit, words: string[]): Promise<SnippetPart[]> {
	const { purpose } = hit.record;
	if (purpose !== undefined) return markedParts(index.normalizer, purpose, words);
	const texts = await index.texts();
	if (!texts) return [];
	const { text, isAttachment } = await passageOf(texts, hit);
	const { title } = hit.record;
	const body = text.startsWith(title) ? text.slice(title.length).replace(/^[\s；]+/, '') : text;
	const parts = snippetOf(index.normalizer, body, words);
	return isAttachment ? [{ text: searching.attachment, marked: false }, ...parts] : parts;
}

/** How far from what can be seen an item is near, in screens. */
const margin = '25%';

/**
 * Calls `show` for each of the items when it is near what can be seen; for all at once where the browser cannot tell. Done
 * when it is for those that are near already, and throws when it fails there; `onLost` hears when it fails later, once.
 */
async function whenNear(
	items: readonly Element[],
	show: (place: number) => Promise<void>,
	onLost: () => void,
): Promise<void> {
	if (typeof IntersectionObserver === 'undefined' || items.length === 0) {
		await Promise.all(items.map((_, place) => show(place)));
		return;
	}
	await new Promise<void>((resolve, reject) => {
		let isFirst = true;
		const observer = new IntersectionObserver(
			(entries) => {
				const near = entries
					.filter(({ isIntersecting }) => isIntersecting)
					.map(({ target }) => target);
				for (const item of near) observer.unobserve(item);
				const showing = Promise.all(near.map((item) => show(items.indexOf(item))));
				showing.then(() => resolve(), isFirst ? reject : onLost);
				showing.catch(() => observer.disconnect());
				isFirst = false;
			},
			{ rootMargin: `${margin} 0px` },
		);
		for (const item of items) observer.observe(item);
	});
}
