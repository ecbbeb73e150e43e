import { fill, linkTo, make } from './dom.ts';
import { addressOn } from './index/searched-site.ts';
import { urlOf } from './search-state.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchState } from './search-state.ts';

/** Fills the help for a search without results: what was tried, and where else to look. */
export function showNothingFound(
	help: HTMLElement,
	{ unfiltered, near }: SearchAnswer,
	{ query, sort }: SearchState,
) {
	const parts = {
		tried: help.querySelector<HTMLElement>('[data-help=tried]'),
		filters: help.querySelector<HTMLElement>('[data-help=filters]'),
		near: help.querySelector<HTMLElement>('[data-help=near]'),
	};
	if (parts.tried) {
		parts.tried.hidden = unfiltered > 0;
		parts.tried.textContent = words.tried(waysTried(query), query);
	}
	if (parts.filters) {
		parts.filters.hidden = unfiltered === 0;
		const all = addressOn(undefined, urlOf({ query, filters: {}, sort }));
		fill(parts.filters, linkTo(all, words.withoutFilters(unfiltered)));
	}
	if (parts.near) {
		parts.near.hidden = near.length === 0;
		const items = near.map(({ address, title }) => make('li', {}, linkTo(address, title)));
		const list = parts.near.querySelector('ul');
		if (list) fill(list, ...items);
	}
}

function waysTried(query: string): string[] {
	const ways = words.ways;
	return [
		ways.text,
		...(/\d/.test(query) ? [ways.number] : []),
		...(/^[\sA-Za-z]+$/.test(query) ? [ways.pinyin, ways.initials] : [ways.sound, ways.synonyms]),
	];
}
