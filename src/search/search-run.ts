import { createResultPages } from './result-pages.ts';
import { searchAnswer } from './search-answer.ts';
import { indexOn } from './index/on-day.ts';
import { showFilters } from './search-form.ts';
import { isEmpty } from './search-state.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { Hit } from './finding/hit.ts';
import type { SearchIndex } from './index/search-index.ts';
import type { IndexHolder } from './index-holder.ts';
import type { SearchState } from './search-state.ts';
import type { SearchView } from './search-view.ts';

interface Settings {
	form: HTMLFormElement;
	view: SearchView;
	index: IndexHolder;
	/** The day on which the results are read. */
	today: () => CalendarDate;
	/** Called with the number of shown results when the reader asks for more. */
	onShown: (count: number) => void;
}

/** How to repeat an earlier search. */
interface Again {
	/** How many results were shown. */
	shown?: number;
	/** Addresses of earlier results: the focus moves to the first result that is not among them. */
	known?: ReadonlySet<string>;
	/** True to load all snippets at once. */
	isEager?: boolean;
}

interface Shown extends Again {
	state: SearchState;
	isLatest: () => boolean;
}

type RunSearch = (state: SearchState, again?: Again) => Promise<void>;

const pageSize = 10;

/**
 * Runs searches. The state is idle, or loading and then done, empty or error. Only the latest search changes the page.
 */
export function createSearchRun({ form, view, index, today, onShown }: Settings): RunSearch {
	let turn = 0;
	/** The query for which the reader wants texts to be searched in any case. */
	let queryForTexts: string | undefined;
	/** How many results the reader asked for, also while a search is repeated. */
	let asked = 0;

	const run: RunSearch = async (state, again = {}) => {
		const own = ++turn;
		asked = again.shown ?? 0;
		const isLatest = () => own === turn;
		if (isEmpty(state)) {
			view.idle();
			return;
		}
		view.loading();
		try {
			await index.use((opened) => show(opened, { ...again, state, isLatest }));
		} catch (error) {
			console.error(error);
			if (isLatest()) view.failed();
		}
	};

	const show = async (opened: SearchIndex, { state, isLatest, known, isEager = false }: Shown) => {
		const day = today();
		const onDay = indexOn(opened, day);
		const inTexts = queryForTexts === state.query;
		const answer = await searchAnswer(onDay, state, day, { texts: inTexts });
		if (!isLatest()) return;
		showFilters(form, answer.counts, state);
		const { list, more } = view;
		// Files that are gone from the server exist again under the names of the new version.
		const rerun = async (wanted: number) => {
			if (isLatest()) await run(state, { shown: wanted, isEager: true });
		};
		const showNext = createResultPages(onDay, {
			...{ answer, day, list, more, isLatest, isEager },
			onLost: () => void rerun(list.children.length),
		});
		more.onclick = async () => {
			asked = list.children.length + pageSize;
			onShown(asked);
			await showNext(pageSize).catch(() => rerun(asked));
		};
		view.inTexts.onclick = () => {
			queryForTexts = state.query;
			const found = new Set(answer.hits.map(({ record }) => record.address));
			void run(state, { shown: list.children.length, known: found });
		};
		view.answer(answer, day);
		const firstNew = known ? placeOfFirstNew(answer.hits, known) : -1;
		await showNext(Math.max(pageSize, asked, firstNew + 1));
		const hasTexts = state.query === '' || (await opened.texts()) !== undefined;
		if (!isLatest()) return;
		view.found(answer, { state, hasTexts, inTexts });
		if (known) (list.children[firstNew]?.querySelector('a') ?? view.status).focus();
	};

	return run;
}

function placeOfFirstNew(hits: readonly Hit[], known: ReadonlySet<string>): number {
	return hits.findIndex(({ record }) => !known.has(record.address));
}
