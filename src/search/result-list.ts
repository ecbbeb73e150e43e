import { validityLabels, validityOn } from '../domain/documents/validity.ts';
import { fill, linkTo } from './dom.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { CalendarDate } from '../domain/dates/calendar-date.ts';
import type { ExcerptPart } from './finding/snippet.ts';
import type { SearchRecord } from './finding/search-record.ts';

/** A result as the list shows it, its excerpt still to come. */
interface ShownResult {
	record: SearchRecord;
	title: readonly ExcerptPart[];
}

interface Placement {
	/** How many of the results that stand there stay. */
	from: number;
	/** Decides what is in force. */
	day: CalendarDate;
}

/** Shows the results behind the first `from` ones, in place of all others. Returns what to call with their excerpts. */
export function showResults(
	list: HTMLElement,
	results: readonly ShownResult[],
	{ from, day }: Placement,
): ((excerpt: readonly ExcerptPart[]) => void)[] {
	const items = results.map((result) => resultItem(result, day));
	for (const old of [...list.children].slice(from)) old.remove();
	list.append(...items.map(({ item }) => item));
	return items.map(
		({ excerpt }) =>
			(parts) =>
				fill(excerpt, ...parts.map(nodeOf)),
	);
}

function resultItem({ record, title }: ShownResult, day: CalendarDate) {
	const item = document.createElement('li');
	const link = linkTo(record.address);
	link.append(...title.map(nodeOf));
	const facts = document.createElement('p');
	facts.className = 'document-list-facts';
	facts.append(...validityBadge(record, day));
	const { site, number, issuers, purpose, section, date } = record;
	const said = [
		site?.name,
		number?.text,
		issuers.join(words.comma),
		purpose === undefined ? section : words.list,
		date,
	];
	for (const text of said.filter(Boolean)) {
		const span = document.createElement('span');
		span.textContent = text ?? '';
		facts.append(span);
	}
	const excerpt = document.createElement('p');
	excerpt.className = 'search-excerpt';
	item.append(link, facts, excerpt);
	return { item, excerpt };
}

/** The validity on the day on which the results are read, not that of the build. */
export function validityBadge({ lifespan }: SearchRecord, day: CalendarDate): HTMLElement[] {
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
