import { answerHeard, showAnswer } from './answer-section.ts';
import { showNothingFound } from './nothing-found.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { AnsweringFact } from './finding/fact-subject.ts';
import type { Answer } from './search-answer.ts';
import type { LeftOut } from './sites/join-sites.ts';
import type { SearchState } from './search-state.ts';

type StatusState = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** How a search stands, for eyes and for screen readers. What does not belong to the state is hidden. */
export function createSearchView() {
	const status = element('search-status', HTMLElement);
	const list = element('search-results', HTMLElement);
	const more = element('more-results', HTMLButtonElement);
	const retry = element('search-retry', HTMLButtonElement);
	const help = element('search-help', HTMLElement);
	const section = element('search-answer', HTMLElement);
	/** Screen readers hear `heard` first. */
	const show = (state: StatusState, message: string, heard = '') => {
		help.hidden = state !== 'empty';
		retry.hidden = state !== 'error';
		status.dataset['state'] = state;
		status.replaceChildren(...hidden(heard), message);
	};
	return {
		list,
		more,
		retry,
		idle: () => {
			more.hidden = true;
			list.replaceChildren();
			section.hidden = true;
			show('idle', words.idle);
		},
		loading: () => show('loading', words.loading),
		/** Together with the results, so that these do not move. */
		answer: (facts: readonly AnsweringFact[], day: CalendarDate) => showAnswer(section, facts, day),
		done: ({ hits, note = '', leftOut }: Answer) =>
			show('done', `${note}${words.found(hits.length)}${missing(leftOut)}`, answerHeard(section)),
		empty: (answer: Answer, state: SearchState) => {
			showNothingFound(help, answer, state);
			const none = answer.unfiltered > 0 ? words.noneWithFilters : words.none;
			show('empty', `${none}${missing(answer.leftOut)}`, answerHeard(section));
		},
		failed: () => {
			more.hidden = true;
			show('error', words.failed);
		},
	};
}

export type SearchView = ReturnType<typeof createSearchView>;

function hidden(text: string): Node[] {
	if (text === '') return [];
	const span = document.createElement('span');
	span.className = 'visually-hidden';
	span.textContent = text;
	return [span];
}

function missing({ sites, texts }: LeftOut = { sites: [], texts: [] }): string {
	return [
		sites.length > 0 ? words.notSearched(sites) : '',
		texts.length > 0 ? words.onlyTitlesSearched(texts) : '',
	].join('');
}

/** An element that the search page surely has. */
export function element<Type extends HTMLElement>(id: string, type: new () => Type): Type {
	const found = document.getElementById(id);
	if (!(found instanceof type)) throw new Error(`The search page has no #${id}`);
	return found;
}
