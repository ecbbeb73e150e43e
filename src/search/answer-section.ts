import {
	consultationStateLabels,
	consultationStateOn,
	consultationTones,
} from '../domain/documents/consultation-state.ts';
import { runReason } from '../domain/documents/validity.ts';
import { fill, make } from './dom.ts';
import { validityBadge } from './result-list.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { ConsultationDays } from '../domain/documents/consultation-state.ts';
import type { AnsweringFact } from './finding/fact-subject.ts';
import type { SearchRecord } from './index/search-record.ts';
import type { PageFact } from './text/page-marks.ts';

type Content = readonly (string | Node)[];

/**
 * Shows the facts in place of earlier ones, those of one page together with a link to it; hides the section when there
 * are none.
 */
export function showAnswer(
	section: HTMLElement,
	facts: readonly AnsweringFact[],
	day: CalendarDate,
) {
	section.hidden = facts.length === 0;
	const pages = [...new Set(facts.map(({ record }) => record))].map((record) => {
		const told = facts.filter((fact) => fact.record === record);
		const source = make('a', { href: record.address }, record.title);
		return make(
			'li',
			{},
			make('dl', {}, ...told.map((fact) => entryOf(fact, day))),
			make('p', {}, words.source, source),
		);
	});
	const list = section.querySelector('ul');
	if (list) fill(list, ...pages);
}

/** The text of the section for screen readers; an empty text while it shows no fact. */
export function answerHeard(section: HTMLElement): string {
	const said = [...section.querySelectorAll('li')].map((page) =>
		[...page.querySelectorAll('dt, dd > *, p')]
			.map(({ textContent }) => textContent)
			.join(words.pause),
	);
	return said.length > 0 ? words.answers(said) : '';
}

function entryOf({ record, fact }: AnsweringFact, day: CalendarDate): HTMLElement {
	const value = fact ? valueOf(fact) : stateOf(record, day);
	const state = fact?.days ? consultationState(fact.days, day) : [];
	const label = make('dt', {}, fact?.label ?? words.state);
	return make('div', {}, label, make('dd', {}, ...value, ...state));
}

function valueOf({ text, href }: PageFact): Content {
	const value = withWholeFigures(text);
	return [href ? make('a', { href }, ...value) : make('span', {}, ...value)];
}

/** The document's state, as far as its known days show it. */
function stateOf(record: SearchRecord, day: CalendarDate): Content {
	if (!record.phases) return [];
	const reason = runReason(record.phases, day);
	return [...validityBadge(record, day), make('span', {}, reason), asOf(day)];
}

function consultationState(days: ConsultationDays, day: CalendarDate): Content {
	const state = consultationStateOn(day, days);
	const tone = consultationTones[state];
	const badge = make(
		'strong',
		{ class: 'badge', 'data-tone': tone },
		consultationStateLabels[state],
	);
	return [badge, asOf(day)];
}

function asOf(day: CalendarDate): HTMLElement {
	return make('small', {}, words.asOf(day));
}

/** The text with telephone numbers and dates that do not break at their hyphens. */
function withWholeFigures(text: string): Content {
	return text
		.split(/(\d[\d-]+\d)/)
		.map((part, place) =>
			place % 2 === 0 ? part : make('span', { class: 'answer-figure' }, part),
		);
}
