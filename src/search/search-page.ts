import { dayInChina } from '../domain/calendar-date.ts';
import { excerptOf, markedParts } from './finding/excerpt.ts';
import { find } from './finding/find.ts';
import { byDate, countsOf, narrowed } from './finding/narrow.ts';
import { openIndex } from './finding/search-index.ts';
import { suggest } from './finding/suggest.ts';
import { createState, readState, urlOf } from './search-state.ts';
import { showFilters, showResults, showStatus } from './search-view.ts';
import { createSuggestionList } from './suggestion-list.ts';
import type { Found, Hit } from './finding/hit.ts';
import type { SearchIndex } from './finding/search-index.ts';
import type { SearchState } from './search-state.ts';

/**
 * The search page's behaviour. The address holds the whole state, so that a search can be shared, reloaded and stepped
 * back to. The index is loaded when the reader turns to the form, never before.
 */
const form = element('search-form', HTMLFormElement);
const query = element('search-query', HTMLInputElement);
const more = element('more-results', HTMLButtonElement);
const pageSize = 10;
const typingPause = 250;

let opened: Promise<SearchIndex> | undefined;
/** The same once it is there. */
let ready: SearchIndex | undefined;
const day = dayInChina(new Date());
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const suggestions = createSuggestionList({
	input: query,
	list: element('search-suggestions', HTMLUListElement),
	suggest: (typed) => (ready ? suggest(ready, typed) : []),
});

form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(timer);
	suggestions.close();
	navigate();
});
form.addEventListener('change', (event) => {
	if (event.target instanceof HTMLSelectElement) navigate();
});
// What fails here is told when the reader searches.
form.addEventListener('focusin', () => void load().catch(() => undefined));
query.addEventListener('input', (event) => {
	// While an input method composes, the text is not yet what the reader means.
	if (event instanceof InputEvent && event.isComposing) return;
	suggestions.update();
	searchSoon();
});
query.addEventListener('compositionstart', () => clearTimeout(timer));
query.addEventListener('compositionend', () => {
	suggestions.update();
	searchSoon();
});
addEventListener('popstate', () => {
	showState(readState(location.search));
	void search();
});

showState(readState(location.search));
if (location.search) void search();

function searchSoon() {
	clearTimeout(timer);
	timer = setTimeout(() => {
		history.replaceState(null, '', urlOf(createState(new FormData(form))));
		void search();
	}, typingPause);
}

function navigate() {
	const url = urlOf(createState(new FormData(form)));
	if (url !== `${location.pathname}${location.search}`) history.pushState(null, '', url);
	void search();
}

async function search() {
	const turn = ++latest;
	const state = createState(new FormData(form));
	const { query: asked, filters, sort } = state;
	if (asked === '' && Object.keys(filters).length === 0) {
		more.hidden = true;
		showResults([], { day });
		showStatus('idle', '输入词语后开始搜索。');
		return;
	}
	showStatus('loading', '正在搜索……');
	try {
		const index = await load();
		const found = asked === '' ? everything(index) : await find(index, asked);
		if (turn !== latest) return;
		showFilters(form, countsOf(found.hits, { filters, day }), state);
		const hits = narrowed(found.hits, { filters, day });
		await showFound(index, { ...found, hits: sort === 'date' ? byDate(hits) : hits }, turn);
	} catch {
		showFailure(turn);
	}
}

function everything({ records }: SearchIndex): Found {
	return { hits: records.map((record) => ({ record })), words: [] };
}

async function showFound(index: SearchIndex, { hits, words, note = '' }: Found, turn: number) {
	let shown = 0;
	const next = async () => {
		const from = shown;
		const page = hits.slice(from, from + pageSize);
		shown += page.length;
		const titles = page.map((hit) => ({
			record: hit.record,
			title: markedParts(index.fold, hit.record.title, words),
		}));
		showResults(titles, { from, day });
		more.hidden = shown >= hits.length;
		const excerpts = await Promise.all(page.map((hit) => excerptFor(index, hit, words)));
		if (turn !== latest) return;
		showResults(
			titles.map((result, place) => ({ ...result, excerpt: excerpts[place] ?? [] })),
			{ from, day },
		);
	};
	more.onclick = () => void next().catch(() => showFailure(turn));
	await next();
	if (turn !== latest) return;
	if (hits.length === 0) showStatus('empty', '没有找到。');
	else showStatus('done', `${note}找到 ${hits.length} 条结果。`);
}

async function excerptFor(index: SearchIndex, { record, passage = 0 }: Hit, words: string[]) {
	return excerptOf(index.fold, await index.readText(record, passage), words);
}

function showFailure(turn: number) {
	if (turn === latest) showStatus('error', '搜索没有加载成功。请刷新再试，或者从下面的清单查找。');
}

function load(): Promise<SearchIndex> {
	opened ??= start().catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

async function start(): Promise<SearchIndex> {
	const index = await openIndex();
	ready = index;
	const state = createState(new FormData(form));
	const shown = { ...readState(location.search), ...state };
	showFilters(form, countsOf(everything(index).hits, { filters: {}, day }), shown);
	return index;
}

function showState({ query: text, filters, sort }: SearchState) {
	query.value = text;
	for (const select of form.querySelectorAll('select')) {
		const value = select.name === 'sort' ? sort : (filters[select.name] ?? '');
		if (value !== '' && ![...select.options].some((option) => option.value === value))
			select.add(new Option(value, value));
		select.value = value;
	}
}

function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
	const found = document.getElementById(id);
	if (!(found instanceof type)) throw new Error(`The search page has no #${id}`);
	return found;
}
