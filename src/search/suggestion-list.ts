import type { SearchRecord } from './finding/search-record.ts';

interface Settings {
	input: HTMLInputElement;
	list: HTMLElement;
	/** What to offer for what is typed. */
	suggest: (typed: string) => readonly SearchRecord[];
}

/**
 * Offers pages below the search field while the reader types, as an ARIA combobox: the arrows choose, Enter opens, Escape
 * closes. The field keeps the focus and its text. Returns what to call when the text has changed.
 */
export function createSuggestionList({ input, list, suggest }: Settings) {
	input.setAttribute('role', 'combobox');
	input.setAttribute('aria-autocomplete', 'list');
	input.setAttribute('aria-controls', list.id);
	input.setAttribute('aria-expanded', 'false');
	list.setAttribute('role', 'listbox');
	let chosen = -1;
	const options = () => [...list.children];
	/** Beyond either end is the field itself, -1. */
	const choose = (place: number) => {
		const last = options().length - 1;
		chosen = place > last ? -1 : place < -1 ? last : place;
		for (const [index, option] of options().entries())
			option.setAttribute('aria-selected', String(index === chosen));
		const active = options()[chosen];
		if (active) input.setAttribute('aria-activedescendant', active.id);
		else input.removeAttribute('aria-activedescendant');
	};
	const close = () => {
		list.hidden = true;
		input.setAttribute('aria-expanded', 'false');
		choose(-1);
	};
	const update = () => {
		list.replaceChildren(...suggest(input.value).map(optionOf));
		list.hidden = list.children.length === 0;
		input.setAttribute('aria-expanded', String(!list.hidden));
		choose(-1);
	};
	input.addEventListener('keydown', (event) => {
		if (event.isComposing || list.hidden) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
		} else if (event.key === 'Escape') {
			event.preventDefault();
			close();
		} else if (event.key === 'Enter') {
			const link = options()[chosen]?.getAttribute('data-address');
			if (link) event.preventDefault();
			if (link) location.assign(link);
			close();
		}
	});
	list.addEventListener('mousedown', (event) => {
		const option = event.target instanceof Element ? event.target.closest('[data-address]') : null;
		const link = option?.getAttribute('data-address');
		if (!link) return;
		event.preventDefault();
		location.assign(link);
	});
	input.addEventListener('blur', close);
	return { update, close };
}

function optionOf({ id, address, title, number }: SearchRecord): HTMLLIElement {
	const option = document.createElement('li');
	option.id = `suggestion-${id}`;
	option.setAttribute('role', 'option');
	option.dataset['address'] = address;
	option.textContent = number ? `${title}　${number.text}` : title;
	return option;
}
