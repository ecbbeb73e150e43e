import { createResultPages } from './result-pages.ts';
import { answerOf } from './search-answer.ts';
import { showFilters } from './search-form.ts';
import { isEmpty } from './search-state.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { SearchIndex } from './finding/search-index.ts';
import type { IndexHolder } from './index-holder.ts';
import type { SearchState } from './search-state.ts';
import type { SearchView } from './search-view.ts';

interface Settings {
	form: HTMLFormElement;
	view: SearchView;
	index: IndexHolder;
	/** The day on which the results are read. */
	today: () => CalendarDate;
	/** Hears how many results are shown when the reader has asked for more. */
	onShown: (count: number) => void;
}

/** Searches, and shows as many results as were `shown` before. */
export type RunSearch = (state: SearchState, shown?: number) => Promise<void>;

const pageSize = 10;

/**
 * Runs searches, the latest one alone: idle, or loading and then done, empty or error. An earlier one that is still
 * under way changes nothing any more.
 */
export function createSearchRun({ form, view, index, today, onShown }: Settings): RunSearch {
	let turn = 0;

	const run: RunSearch = async (state, shown = 0) => {
		const own = ++turn;
		const isLatest = () => own === turn;
		if (isEmpty(state)) return view.idle();
		view.loading();
		try {
			await index.use((opened) => show(opened, { state, shown, isLatest }));
		} catch {
			if (isLatest()) view.failed();
		}
	};

	const show = async (
		opened: SearchIndex,
		{ state, shown, isLatest }: { state: SearchState; shown: number; isLatest: () => boolean },
	) => {
		const day = today();
		const answer = await answerOf(opened, state, day);
		if (!isLatest()) return;
		showFilters(form, answer.counts, state);
		const { list, more } = view;
		const showNext = createResultPages(opened, { answer, day, list, more, isLatest });
		more.onclick = async () => {
			const wanted = list.children.length + pageSize;
			onShown(wanted);
			// What has gone from the server is there again under the name of its new version.
			await showNext(pageSize).catch(() => (isLatest() ? run(state, wanted) : undefined));
		};
		view.answer(answer.facts, day);
		await showNext(Math.max(pageSize, shown));
		if (!isLatest()) return;
		if (answer.hits.length > 0) view.done(answer);
		else view.empty(answer, state);
	};

	return run;
}
