import { phaseOn, validityLabels } from '../domain/documents/validity.ts';
import { fill, linkTo, make } from './dom.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { SnippetPart } from './finding/snippet.ts';
import type { SearchRecord } from './index/search-record.ts';

/** A result in the list, before its snippet arrives. */
interface ShownResult {
	record: SearchRecord;
	title: readonly SnippetPart[];
}

interface Placement {
	/** How many of the shown results stay. */
	from: number;
	/** The day that decides what is in force. */
	day: CalendarDate;
}

/**
 * Shows the results after the first `from` ones and removes all others. Returns a function that adds their snippets.
 */
export function showResults(
	list: HTMLElement,
	results: readonly ShownResult[],
	{ from, day }: Placement,
): ((snippet: readonly SnippetPart[]) => void)[] {
	const items = results.map((result) => resultItem(result, day));
	for (const old of [...list.children].slice(from)) old.remove();
	list.append(...items.map(({ item }) => item));
	return items.map(
		({ snippet }) =>
			(parts) =>
				fill(snippet, ...parts.map(nodeOf)),
	);
}

function resultItem({ record, title }: ShownResult, day: CalendarDate) {
	const { site, number, issuers, purpose, section, date } = record;
	const facts = [
		site?.name,
		number?.text,
		issuers.join(words.comma),
		purpose === undefined ? section : words.list,
		date,
	].flatMap((fact) => (fact ? [make('span', {}, fact)] : []));
	const snippet = make('p', { class: 'search-excerpt' });
	const item = make(
		'li',
		{},
		linkTo(record.address, ...title.map(nodeOf)),
		make(
			'p',
			{ class: 'document-list-facts' },
			...validityBadge(record, day),
			...cancelledBadge(record),
			...facts,
		),
		snippet,
	);
	return { item, snippet };
}

/** The validity on the day on which the results are read, not that of the build. */
export function validityBadge({ phases }: SearchRecord, day: CalendarDate): HTMLElement[] {
	if (!phases) return [];
	const { validity } = phaseOn(phases, day);
	const label = validityLabels[validity];
	return [make('strong', { class: 'badge', 'data-validity': validity }, label)];
}

function cancelledBadge({ isCancelled }: SearchRecord): HTMLElement[] {
	return isCancelled
		? [make('strong', { class: 'badge', 'data-tone': 'ended' }, words.cancelled)]
		: [];
}

function nodeOf({ text, marked }: SnippetPart): string | Node {
	return marked ? make('mark', {}, text) : text;
}
