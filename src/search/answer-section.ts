import {
	consultationStateLabels,
	consultationStateOn,
	consultationTones,
} from '../domain/documents/consultation-state.ts';
import { validityOn } from '../domain/documents/validity.ts';
import { fill } from './dom.ts';
import { validityBadge } from './result-list.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { ConsultationDays } from '../domain/documents/consultation-state.ts';
import type { AnsweringFact } from './finding/fact-subject.ts';
import type { SearchRecord } from './finding/search-record.ts';
import type { PageFact } from './text/page-marks.ts';

type Content = readonly (string | Node)[];

/** Shows the facts, those of one page together with a link to it, in place of earlier ones; hides the section without any. */
export function showAnswer(
	section: HTMLElement,
	facts: readonly AnsweringFact[],
	day: CalendarDate,
) {
	section.hidden = facts.length === 0;
	const pages = [...new Set(facts.map(({ record }) => record))].map((record) => {
		const told = facts.filter((fact) => fact.record === record);
		const source = element('p', [words.source, link(record.address, record.title)]);
		return element('li', [
			element(
				'dl',
				told.map((fact) => entryOf(fact, day)),
			),
			source,
		]);
	});
	const list = section.querySelector('ul');
	if (list) fill(list, ...pages);
}

/** What the section says, for ears; empty where it says nothing. */
export function answerHeard(section: HTMLElement): string {
	const said = [...section.querySelectorAll('li')].map((page) =>
		[...page.querySelectorAll('dt, dd > *, p')]
			.map(({ textContent }) => textContent)
			.join(words.pause),
	);
	return said.length > 0 ? words.answers(said) : '';
}

function entryOf({ record, fact }: AnsweringFact, day: CalendarDate): HTMLElement {
	const said = fact ? valueOf(fact) : stateOf(record, day);
	const state = fact?.days ? consultationState(fact.days, day) : [];
	return element('div', [
		element('dt', [fact?.label ?? words.state]),
		element('dd', [...said, ...state]),
	]);
}

function valueOf({ text, href }: PageFact): Content {
	const value = withWholeFigures(text);
	return [href ? link(href, ...value) : element('span', value)];
}

/** No more than follows from the days that are known. */
function stateOf(record: SearchRecord, day: CalendarDate): Content {
	if (!record.lifespan) return [];
	const { reason } = validityOn(day, record.lifespan);
	return [...validityBadge(record, day), element('span', [reason]), asOf(day)];
}

function consultationState(days: ConsultationDays, day: CalendarDate): Content {
	const state = consultationStateOn(day, days);
	const badge = element('strong', [consultationStateLabels[state]]);
	badge.className = 'badge';
	badge.dataset['tone'] = consultationTones[state];
	return [badge, asOf(day)];
}

function asOf(day: CalendarDate): HTMLElement {
	return element('small', [words.asOf(day)]);
}

/** Telephone numbers and dates do not break at their hyphens. */
function withWholeFigures(text: string): Content {
	return text.split(/(\d[\d-]+\d)/).map((part, place) => {
		if (place % 2 === 0) return part;
		const figure = element('span', [part]);
		figure.className = 'answer-figure';
		return figure;
	});
}

function link(address: string, ...content: Content): HTMLAnchorElement {
	const anchor = element('a', content);
	anchor.href = address;
	return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	content: Content,
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	made.append(...content);
	return made;
}
