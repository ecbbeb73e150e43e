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
	/** Whether the reader is still waiting for this answer. */
	isLatest: () => boolean;
	/** True to load all snippets at once, wherever the reader is on the page. */
	isEager: boolean;
	/** Called when a snippet further down cannot be loaded. */
	onLost: () => void;
}

/**
 * Returns a function that shows the next `count` results of an answer: titles at once, snippets when they arrive, those
 * further down when the reader comes near them. It is done when the visible snippets are there, and throws when one of
 * them cannot be loaded.
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
		// The button that the reader pressed may no longer exist.
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

/** The snippet of a hit, without the title, which is already shown above it. */
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

/** How far outside the window an item counts as near, relative to the window. */
const margin = '25%';

/**
 * Calls `show` for each item when it is near the visible part; for all at once in browsers that cannot tell. Done when
 * the items that are near at first are shown, and throws when one of them fails; `onLost` is called once when a later
 * one fails.
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
