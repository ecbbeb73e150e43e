import { dayInChina } from '../domain/dates/calendar-date.ts';
import { countsOf } from './finding/filtered.ts';
import { suggest } from './finding/suggest.ts';
import { indexOn } from './index/on-day.ts';
import { pageElement } from './dom.ts';
import { createIndexHolder } from './index-holder.ts';
import { everythingIn } from './search-answer.ts';
import { showFilters, showState, stateOfForm } from './search-form.ts';
import { noteAsked, noteShown, noteTyped, shownBefore } from './search-history.ts';
import { createSearchRun } from './search-run.ts';
import { isEmpty, readState } from './search-state.ts';
import { createSearchView } from './search-view.ts';
import { readSearchedSites } from './index/searched-site.ts';
import { createSuggestionList } from './suggestion-list.ts';
import type { ListRecord } from './index/extras.ts';

/**
 * The behaviour of the search page. The address contains the whole state, so that a search can be shared, reloaded and
 * restored. The index is loaded when the form gets the focus, never before.
 */
const form = pageElement('search-form', HTMLFormElement);
const query = pageElement('search-query', HTMLInputElement);
const view = createSearchView();
const typingPause = 250;
const today = () => dayInChina(new Date());

const index = createIndexHolder((opened) => {
	suggestions.refresh();
	if (opened.complete) return;
	const counts = countsOf(everythingIn(indexOn(opened, today())).hits, {
		filters: {},
		day: today(),
	});
	showFilters(form, counts, stateOfForm(form));
}, readSearchedSites(form.dataset['sites']));
let lists: readonly ListRecord[] = [];
const suggestions = createSuggestionList({
	input: query,
	list: pageElement('search-suggestions', HTMLElement),
	status: pageElement('suggestion-status', HTMLElement),
	suggest: (typed) => {
		const opened = index.opened();
		if (!opened) return [];
		// Lists come a little later. The search itself reports a failure to load them.
		void opened.readLists().then(showLists, () => undefined);
		return suggest(indexOn(opened, today()), lists, typed);
	},
});
const run = createSearchRun({ form, view, index, today, onShown: noteShown });

function showLists(read: readonly ListRecord[]) {
	if (lists === read) return;
	lists = read;
	suggestions.refresh();
}

let timer: ReturnType<typeof setTimeout> | undefined;

function searchSoon() {
	suggestions.update();
	clearTimeout(timer);
	timer = setTimeout(() => {
		noteTyped(stateOfForm(form));
		void run(stateOfForm(form));
	}, typingPause);
}

function searchNow() {
	clearTimeout(timer);
	suggestions.close();
	noteAsked(stateOfForm(form));
	void run(stateOfForm(form));
}

function searchAsAddressed() {
	clearTimeout(timer);
	suggestions.close();
	showState(form, readState(location.search));
	void run(stateOfForm(form), { shown: shownBefore() });
}

// The search itself reports a failure to load the index.
form.addEventListener('focusin', () => void index.open().catch(() => undefined));
form.addEventListener('submit', (event) => {
	event.preventDefault();
	searchNow();
});
form.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLSelectElement) searchNow();
});
query.addEventListener('input', (event) => {
	// While an input method composes, the text is not final.
	if (event instanceof InputEvent && event.isComposing) return;
	searchSoon();
});
query.addEventListener('compositionstart', () => {
	clearTimeout(timer);
	suggestions.close();
});
query.addEventListener('compositionend', searchSoon);
view.retry.addEventListener('click', () => {
	index.forget();
	searchNow();
});
addEventListener('popstate', searchAsAddressed);

if (!isEmpty(readState(location.search))) searchAsAddressed();
