import { dayInChina } from '../domain/calendar-date.ts';
import { validityLabels, validityOn } from '../domain/validity.ts';
import { filterNames } from './search-state.ts';
import type { FilterCounts, ResultData } from './pagefind-api.ts';
import type { Lifespan } from '../domain/validity.ts';
import type { SearchState } from './search-state.ts';

export type StatusState = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** Says how the search stands, to eyes and to screen readers. */
export function showStatus(state: StatusState, message: string) {
	const status = document.getElementById('search-status');
	if (!status) return;
	status.dataset['state'] = state;
	status.textContent = message;
}

export function showResults(
	results: readonly ResultData[],
	{ append }: { append: boolean } = { append: false },
) {
	const list = document.getElementById('search-results');
	if (!list) return;
	const items = results.map(resultItem);
	if (append) list.append(...items);
	else list.replaceChildren(...items);
}

/** Offers only values that would leave something, each with its count, and keeps what is chosen. */
export function showFilters(form: HTMLFormElement, counts: FilterCounts, { filters }: SearchState) {
	for (const name of filterNames) {
		const select = form.elements.namedItem(name);
		if (!(select instanceof HTMLSelectElement)) continue;
		const chosen = filters[name] ?? '';
		const values = Object.entries(counts[name] ?? {}).filter(
			([value, count]) => count > 0 || value === chosen,
		);
		const everything = select.options[0];
		select.replaceChildren(
			...(everything ? [everything] : []),
			...values
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

function resultItem({ url, excerpt, meta, filters }: ResultData): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = meta['title'] ?? url;
	const facts = document.createElement('p');
	facts.className = 'document-list-facts';
	facts.append(...validityBadge(meta));
	const said = [
		meta['number'],
		filters['issuer']?.join('、'),
		filters['section']?.[0],
		meta['date'],
	];
	for (const text of said.filter((fact) => fact !== undefined)) {
		const span = document.createElement('span');
		span.textContent = text;
		facts.append(span);
	}
	const summary = document.createElement('p');
	summary.append(...marked(excerpt));
	item.append(link, facts, summary);
	return item;
}

/** The validity on the day on which the results are read, not that of the build. */
function validityBadge({
	effectiveOn,
	expiresOn,
	repealedOn,
	supersededOn,
}: Partial<Lifespan>): HTMLElement[] {
	if (!effectiveOn) return [];
	const { validity } = validityOn(dayInChina(new Date()), {
		effectiveOn,
		expiresOn,
		repealedOn,
		supersededOn,
	});
	const badge = document.createElement('strong');
	badge.className = 'badge';
	badge.dataset['validity'] = validity;
	badge.textContent = validityLabels[validity];
	return [badge];
}

/** The excerpt's text with its `<mark>`s; nothing else of it becomes markup. */
function marked(excerpt: string): Node[] {
	const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...parsed.body.childNodes].map((node) => {
		if (!(node instanceof HTMLElement) || node.localName !== 'mark')
			return document.createTextNode(node.textContent ?? '');
		const mark = document.createElement('mark');
		mark.textContent = node.textContent;
		return mark;
	});
}
