import { addressOn } from './index/searched-site.ts';
import { readState, urlOf } from './search-state.ts';
import type { SearchState } from './search-state.ts';

/** The data that the browser stores with each step of the tab's history, besides the address. */
interface Step {
	/** True while the reader was still typing. */
	isDraft?: boolean;
	/** How many results were shown. */
	shown?: number;
}

/**
 * Adds searches to the tab's history. All typing before a search is one step, so that the back button leads from search
 * to search, not from letter to letter.
 */
export function noteTyped(state: SearchState) {
	const url = addressOn(undefined, urlOf(state));
	if (url === here()) return;
	if (location.search === '' || step().isDraft)
		history.replaceState({ isDraft: true } satisfies Step, '', url);
	else history.pushState({ isDraft: true } satisfies Step, '', url);
}

/** Makes the search a permanent step of the history, because the reader submitted or filtered it. */
export function noteAsked(state: SearchState) {
	const url = addressOn(undefined, urlOf(state));
	const isStillTyped = step().isDraft && readState(location.search).query !== state.query;
	if (url === here()) history.replaceState({ ...step(), isDraft: false } satisfies Step, '');
	else if (isStillTyped) history.replaceState({} satisfies Step, '', url);
	else history.pushState({} satisfies Step, '', url);
}

export function noteShown(shown: number) {
	history.replaceState({ ...step(), shown } satisfies Step, '');
}

/** How many results this step of the history showed before; 0 for a new step. */
export function shownBefore(): number {
	return step().shown ?? 0;
}

function step(): Step {
	return (history.state as Step | null) ?? {};
}

function here(): string {
	return `${location.pathname}${location.search}`;
}
