import { compareText } from '../domain/text/compare-text.ts';
import { fill } from './dom.ts';
import { filterNames, readState } from './search-state.ts';
import { searching as words } from '../interface/zh-CN.ts';
import type { FilterCounts } from './finding/filtered.ts';
import type { SearchState } from './search-state.ts';

/** The search in the form. */
export function stateOfForm(form: HTMLFormElement): SearchState {
	const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
	return readState(new URLSearchParams(entries).toString());
}

/**
 * Puts a search into the form, including values that the form does not offer yet. Chosen filters are made visible even
 * if the filters are closed.
 */
export function showState(form: HTMLFormElement, { query, filters, sort }: SearchState) {
	const input = form.elements.namedItem('q');
	if (input instanceof HTMLInputElement) input.value = query;
	for (const select of form.querySelectorAll('select')) {
		const value = select.name === 'sort' ? sort : (filters[select.name] ?? '');
		if (value !== '' && ![...select.options].some((option) => option.value === value))
			select.add(new Option(value, value));
		select.value = value;
	}
	const narrow = form.querySelector('details');
	if (narrow && (sort !== '' || Object.keys(filters).length > 0)) narrow.open = true;
}

/** Offers only values with results, each with its count, and keeps the chosen value. */
export function showFilters(form: HTMLFormElement, counts: FilterCounts, { filters }: SearchState) {
	for (const name of filterNames) {
		const select = form.elements.namedItem(name);
		if (!(select instanceof HTMLSelectElement)) continue;
		const chosen = filters[name] ?? '';
		const offered = Object.entries({ ...(chosen && { [chosen]: 0 }), ...counts[name] });
		const everything = select.options[0];
		fill(
			select,
			...(everything ? [everything] : []),
			...choicesOf(offered.sort(inOrderOf(name)), name === 'topic'),
		);
		select.value = chosen;
	}
}

/** Newest year first, otherwise the largest group first. */
function inOrderOf(name: string) {
	return ([a, countA]: [string, number], [b, countB]: [string, number]) =>
		name === 'year' ? Number(b) - Number(a) : countB - countA || compareText(a, b);
}

/** The options. For values that are paths (`综合政务/信访`), the last steps are in groups named after the first steps. */
function choicesOf(
	offered: readonly [value: string, count: number][],
	arePaths: boolean,
): HTMLElement[] {
	const grouped = new Map<string, (readonly [value: string, count: number])[]>();
	for (const choice of offered) {
		const path = arePaths ? choice[0].slice(0, Math.max(0, choice[0].lastIndexOf('/'))) : '';
		grouped.set(path, [...(grouped.get(path) ?? []), choice]);
	}
	return [...grouped].flatMap(([path, values]) => {
		const options = values.map(([value, count]) => {
			const name = path === '' ? value : value.slice(path.length + 1);
			return new Option(words.option(name, count), value);
		});
		if (path === '') return options;
		const group = document.createElement('optgroup');
		group.label = path;
		group.append(...options);
		return [group];
	});
}
