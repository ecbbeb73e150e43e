import { validityLabels, validityOn } from '../domain/validity.ts';
import { filterNames } from './search-state.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { ExcerptPart } from './finding/excerpt.ts';
import type { FilterCounts } from './finding/narrow.ts';
import type { SearchRecord } from './finding/search-record.ts';
import type { SearchState } from './search-state.ts';

export type StatusState = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** A result as the list shows it. */
export interface ShownResult {
	record: SearchRecord;
	title: readonly ExcerptPart[];
	/** Nothing until it has arrived. */
	excerpt?: readonly ExcerptPart[];
}

/** Says how the search stands, to eyes and to screen readers. */
export function showStatus(state: StatusState, message: string) {
	const status = document.getElementById('search-status');
	const help = document.getElementById('search-help');
	if (help) help.hidden = state !== 'empty';
	if (!status) return;
	status.dataset['state'] = state;
	status.textContent = message;
}

/** Shows the results behind the first `from` ones, in place of all others. `day` decides what is in force. */
export function showResults(
	results: readonly ShownResult[],
	{ from = 0, day }: { from?: number; day: CalendarDate },
) {
	const list = document.getElementById('search-results');
	if (!list) return;
	const kept = [...list.children].slice(0, from);
	list.replaceChildren(...kept, ...results.map((result) => resultItem(result, day)));
}

/** Offers only values that would leave something, each with its count, and keeps what is chosen. */
export function showFilters(form: HTMLFormElement, counts: FilterCounts, { filters }: SearchState) {
	for (const name of filterNames) {
		const select = form.elements.namedItem(name);
		if (!(select instanceof HTMLSelectElement)) continue;
		const chosen = filters[name] ?? '';
		const offered = { ...(chosen && { [chosen]: 0 }), ...counts[name] };
		const everything = select.options[0];
		select.replaceChildren(
			...(everything ? [everything] : []),
			...Object.entries(offered)
				.sort(inOrderOf(name))
				.map(([value, count]) => new Option(`${value}（${count}）`, value)),
		);
		select.value = chosen;
	}
}

/** Newest year first, otherwise the largest group first. */
function inOrderOf(name: string) {
	return ([a, countA]: [string, number], [b, countB]: [string, number]) =>
		name === 'year' ? Number(b) - Number(a) : countB - countA || (a < b ? -1 : 1);
}

function resultItem({ record, title, excerpt }: ShownResult, day: CalendarDate): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = record.address;
	link.append(...title.map(nodeOf));
	const facts = document.createElement('p');
	facts.className = 'document-list-facts';
	facts.append(...validityBadge(record, day));
	const said = [record.number?.text, record.issuers.join('、'), record.section, record.date];
	for (const text of said.filter(Boolean)) {
		const span = document.createElement('span');
		span.textContent = text ?? '';
		facts.append(span);
	}
	const summary = document.createElement('p');
	summary.append(...(excerpt ?? []).map(nodeOf));
	item.append(link, facts, summary);
	return item;
}

/** The validity on the day on which the results are read, not that of the build. */
function validityBadge({ lifespan }: SearchRecord, day: CalendarDate): HTMLElement[] {
	if (!lifespan) return [];
	const { validity } = validityOn(day, lifespan);
	const badge = document.createElement('strong');
	badge.className = 'badge';
	badge.dataset['validity'] = validity;
	badge.textContent = validityLabels[validity];
	return [badge];
}

function nodeOf({ text, marked }: ExcerptPart): Node {
	if (!marked) return document.createTextNode(text);
	const mark = document.createElement('mark');
	mark.textContent = text;
	return mark;
}
