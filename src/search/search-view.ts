import { answerHeard, showAnswer } from './answer-section.ts';
import { fill, make, pageElement } from './dom.ts';
import { showNothingFound } from './nothing-found.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { LeftOut } from './index/searched-site.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchState } from './search-state.ts';

type StatusState = 'idle' | 'loading' | 'done' | 'empty' | 'error';

interface Searched {
	state: SearchState;
	/** Whether texts can be searched at all. */
	hasTexts: boolean;
	/** Whether the reader asked for texts to be searched in any case. */
	inTexts: boolean;
}

/** Shows the state of a search, also for screen readers. Everything that does not belong to the state is hidden. */
export function createSearchView() {
	const status = pageElement('search-status', HTMLElement);
	const list = pageElement('search-results', HTMLElement);
	const more = pageElement('more-results', HTMLButtonElement);
	const inTexts = pageElement('search-in-texts', HTMLButtonElement);
	const retry = pageElement('search-retry', HTMLButtonElement);
	const help = pageElement('search-help', HTMLElement);
	const section = pageElement('search-answer', HTMLElement);
	/** Screen readers read `heard` first. */
	const show = (state: StatusState, message: string, heard = '') => {
		help.hidden = state !== 'empty';
		retry.hidden = state !== 'error';
		status.dataset['state'] = state;
		fill(status, ...(heard ? [make('span', { class: 'visually-hidden' }, heard)] : []), message);
	};
	const showNothing = (state: 'idle' | 'error', message: string) => {
		more.hidden = true;
		inTexts.hidden = true;
		show(state, message);
	};
	return {
		status,
		list,
		more,
		inTexts,
		retry,
		idle: () => {
			fill(list);
			section.hidden = true;
			showNothing('idle', words.idle);
		},
		loading: () => show('loading', words.loading),
		/** What stands above and below the results, shown together with them, so that nothing moves later. */
		answer: ({ facts, textsSkipped }: SearchAnswer, day: CalendarDate) => {
			inTexts.hidden = textsSkipped !== true;
			showAnswer(section, facts, day);
		},
		found: (answer: SearchAnswer, searched: Searched) => {
			const { hits, unfiltered, leftOut } = answer;
			list.dataset['texts'] = searched.hasTexts ? 'searched' : 'missing';
			if (unfiltered === 0 && !searched.hasTexts) {
				showNothing('error', `${words.noneByTitle}${missing(leftOut)}`);
				return;
			}
			if (hits.length === 0) showNothingFound(help, answer, searched.state);
			if (!searched.hasTexts) inTexts.hidden = true;
			show(hits.length > 0 ? 'done' : 'empty', messageOf(answer, searched), answerHeard(section));
			if (!searched.hasTexts) retry.hidden = false;
		},
		failed: () => showNothing('error', words.failed),
	};
}

function messageOf(
	{ hits, unfiltered, note = '', leftOut }: SearchAnswer,
	searched: Searched,
): string {
	const found = searched.inTexts ? words.foundInTexts : words.found;
	const none = unfiltered > 0 ? words.noneWithFilters : words.none;
	const onlyTitles = searched.hasTexts ? '' : words.onlyTitles;
	return [
		hits.length > 0 ? `${note}${found(hits.length)}` : none,
		onlyTitles,
		missing(leftOut),
	].join('');
}

export type SearchView = ReturnType<typeof createSearchView>;

function missing({ sites, texts }: LeftOut = { sites: [], texts: [] }): string {
	return [
		sites.length > 0 ? words.notSearched(sites) : '',
		texts.length > 0 ? words.onlyTitlesSearched(texts) : '',
	].join('');
}
