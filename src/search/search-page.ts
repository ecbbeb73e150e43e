import { countsOfChosen, find } from './ask-index.ts';
import { createState, readState, urlOf } from './search-state.ts';
import { showFilters, showResults, showStatus } from './search-view.ts';
import type { Pagefind, SearchResponse } from './pagefind-api.ts';
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

let engine: Promise<Pagefind> | undefined;
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
	event.preventDefault();
	clearTimeout(timer);
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
	searchSoon();
});
query.addEventListener('compositionstart', () => clearTimeout(timer));
query.addEventListener('compositionend', searchSoon);
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
	if (state.query === '' && Object.keys(state.filters).length === 0) {
		more.hidden = true;
		showResults([]);
		showStatus('idle', '输入词语后开始搜索。');
		return;
	}
	showStatus('loading', '正在搜索……');
	try {
		const pagefind = await load();
		const response = await find(pagefind, state);
		const counts = { ...response.filters, ...(await countsOfChosen(pagefind, state)) };
		if (turn !== latest) return;
		showFilters(form, counts, state);
		await showPage(response, turn);
	} catch {
		showFailure(turn);
	}
}

async function showPage({ results }: SearchResponse, turn: number) {
	let shown = 0;
	const next = async () => {
		const page = await Promise.all(
			results.slice(shown, shown + pageSize).map((result) => result.data()),
		);
		if (turn !== latest) return;
		showResults(page, { append: shown > 0 });
		shown += page.length;
		more.hidden = shown >= results.length;
	};
	more.onclick = () => void next().catch(() => showFailure(turn));
	await next();
	if (turn !== latest) return;
	if (results.length === 0)
		showStatus('empty', '没有找到。可以换一个说法，减少筛选条件，或者从下面的清单查找。');
	else showStatus('done', `找到 ${results.length} 条结果。`);
}

function showFailure(turn: number) {
	if (turn === latest) showStatus('error', '搜索没有加载成功。请刷新再试，或者从下面的清单查找。');
}

function load(): Promise<Pagefind> {
	engine ??= start().catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

async function start(): Promise<Pagefind> {
	const address = '/pagefind/pagefind.js';
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ excerptLength: 40 });
	await pagefind.init();
	const state = createState(new FormData(form));
	showFilters(form, await pagefind.filters(), { ...readState(location.search), ...state });
	return pagefind;
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
